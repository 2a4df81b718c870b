import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { serve } from '@hono/node-server';
import express from 'express';
import { fastify } from 'fastify';
import { Hono } from 'hono';
import { captureRawBody, webhookReceiver as expressReceiver } from '../src/express.ts';
import { webhookReceiver as fastifyReceiver } from '../src/fastify.ts';
import { webhookReceiver as fetchReceiver } from '../src/fetch.ts';
import type { WebhookEvent } from '../src/index.ts';
import { webhookReceiver as lambdaReceiver } from '../src/lambda.ts';
import type { LambdaAnswer, LambdaEvent } from '../src/lambda.ts';
import { webhookReceiver as nodeReceiver } from '../src/node.ts';

export interface Settings {
  secrets: string | undefined | (() => string | undefined);
  maxBodyBytes?: number;
  readTimeoutMs?: number;
  onError?: (error: unknown) => void;
}

export interface Running {
  port: number;
  close: () => Promise<void>;
}

/** Starts a receiver at `/hook`, on a port of its own. */
export type Start = (settings: Settings, handler: (event: WebhookEvent) => unknown) => Promise<Running>;

/** The adapters behind the real frameworks. */
export const SERVERS = {
  'fetch, in Hono': async (settings, handler) => {
    const receiver = fetchReceiver(settings).on('*', handler);
    const app = new Hono().all('/hook', (context) => receiver(context.req.raw, context.env));
    // Its own Request and Response, put in the place of the platform's, would reach the tests of other files.
    const server = serve({ overrideGlobalObjects: false, fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    return running(server);
  },
  'node': (settings, handler) => listen(nodeReceiver(settings).on('*', handler)),
  'express': (settings, handler) => listen(express().all('/hook', expressReceiver(settings).on('*', handler))),
  'express behind express.raw()': (settings, handler) =>
    listen(express().use(express.raw({ type: '*/*' })).all('/hook', expressReceiver(settings).on('*', handler))),
  'express behind express.json({ verify: captureRawBody })': (settings, handler) =>
    listen(express().use(express.json({ verify: captureRawBody })).all('/hook', expressReceiver(settings).on('*', handler))),
  'fastify': async (settings, handler) => {
    const app = fastify();
    await app.register(fastifyReceiver(settings).on('*', handler), { prefix: '/hook' });
    app.post('/json', (request) => request.body);
    await app.listen({ port: 0, host: '127.0.0.1' });
    return running(app.server);
  },
  'lambda, as a function URL': (settings, handler) => listen(asLambda(lambdaReceiver(settings).on('*', handler), urlEvent)),
  'lambda, behind a load balancer': (settings, handler) =>
    listen(asLambda(lambdaReceiver(settings).on('*', handler), multiValueEvent)),
} satisfies Record<string, Start>;

/** A server whose JSON middleware has read the body before. */
export const startConsumed: Start = (settings, handler) =>
  listen(express().use(express.json()).all('/hook', expressReceiver(settings).on('*', handler)));

export async function listen(listener: (...args: Parameters<RequestListener>) => unknown): Promise<Running> {
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return running(server);
}

interface Server {
  address(): { port: number } | string | null;
  close(done: () => void): unknown;
  closeAllConnections?(): void;
}

export function running(server: Server): Running {
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections?.();
    });
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function asLambda(
  handler: (event: LambdaEvent) => Promise<LambdaAnswer>,
  toEvent: (request: IncomingMessage, body: Buffer) => LambdaEvent,
): RequestListener {
  return (request, response) => {
    void bytesOf(request)
      .then((body) => handler(toEvent(request, body)))
      .then(({ statusCode, headers, body }) => response.writeHead(statusCode, headers).end(body));
  };
}

function urlEvent({ method = '', headers }: IncomingMessage, body: Buffer): LambdaEvent {
  return { requestContext: { http: { method } }, headers, body: body.toString('base64'), isBase64Encoded: true };
}

function multiValueEvent({ method = '', headersDistinct }: IncomingMessage, body: Buffer): LambdaEvent {
  return { httpMethod: method, multiValueHeaders: headersDistinct, body: body.toString(), isBase64Encoded: false };
}
