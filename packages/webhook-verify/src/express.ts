export { captureRawBody, webhookReceiver } from './node.ts';
export type { NodeArgs as ExpressArgs, NodeListener as ExpressHandler, NodeRequest as ExpressRequest } from './node.ts';
export type { EventHandler, Receiver, ReceiverOptions } from './receiver.ts';
