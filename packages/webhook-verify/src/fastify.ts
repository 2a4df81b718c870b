import { webhookReceiver as nodeReceiver } from './node.ts';
import type { NodeArgs, NodeListener, NodeRequest } from './node.ts';
import type { Receiver, ReceiverOptions } from './receiver.ts';

export type { EventHandler, Receiver, ReceiverOptions } from './receiver.ts';

/** What is used of a Fastify instance. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown;
  all(path: string, handler: (request: { raw: NodeRequest }, reply: FastifyReplyLike) => unknown): unknown;
}

/** What is used of a Fastify reply. */
export interface FastifyReplyLike {
  raw: Parameters<NodeListener>[1];
  hijack(): unknown;
}

/** A plugin with the route; `path` is `/` by default, below the prefix. */
export type FastifyPlugin = (instance: FastifyLike, options: { path?: string }) => Promise<void>;

/** Receives deliveries as a Fastify plugin, which keeps its body parsers to itself. */
export function webhookReceiver(options: ReceiverOptions<NodeArgs>): FastifyPlugin & Receiver<NodeArgs> {
  const listener = nodeReceiver(options);
  const plugin: FastifyPlugin = async (instance, { path = '/' }) => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', (_request, _payload, done) => done(null));
    instance.all(path, (request, reply) => {
      reply.hijack();
      return listener(request.raw, reply.raw);
    });
  };
  const receiver: Receiver<NodeArgs> = listener;
  return Object.assign(plugin, receiver);
}
