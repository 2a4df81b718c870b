export { DONE_TTL_MS, LEASE_MS } from './delivery-store.ts';
export type { ClaimState, DeliveryStore } from './delivery-store.ts';
export { MemoryDeliveryStore } from './memory-store.ts';
export type { MemoryDeliveryStoreOptions } from './memory-store.ts';
export type { DeliveryGuard } from './receiver.ts';
export { replayGuard } from './replay-guard.ts';
export type { ReplayGuardOptions } from './replay-guard.ts';
