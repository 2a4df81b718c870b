export { replay as run } from './deliveries.ts';
