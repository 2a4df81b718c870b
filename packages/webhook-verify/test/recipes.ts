import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { All, Controller, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { H3, toNodeHandler } from 'h3';
import { webhookReceiver as fetchReceiver } from '../src/fetch.ts';
import { webhookReceiver as nodeReceiver } from '../src/node.ts';
import type { NodeRequest } from '../src/node.ts';
import { listen, running } from './servers.ts';
import type { Start } from './servers.ts';

/** The recipes of the README behind the real frameworks; of Next.js, which is not installed, what its servers hand out. */
export const RECIPES = {
  'NestJS, with rawBody: true': async (settings, handler) => {
    const receiver = nodeReceiver(settings).on('*', handler);
    class HookController {
      receive(request: NodeRequest, response: ServerResponse): Promise<void> {
        return receiver(request, response);
      }
    }
    // The decorators as calls: their syntax needs a compiler, which these tests do without.
    const method = Object.getOwnPropertyDescriptor(HookController.prototype, 'receive') ?? {};
    All('hook')(HookController.prototype, 'receive', method);
    Req()(HookController.prototype, 'receive', 0);
    Res()(HookController.prototype, 'receive', 1);
    Controller()(HookController);
    const app = await NestFactory.create({ module: HookController, controllers: [HookController] }, { rawBody: true, logger: false });
    await app.listen(0, '127.0.0.1');
    return running(app.getHttpServer());
  },
  'Cloud Functions': async (settings, handler) => {
    // The framework keeps functions by their names, for the whole process.
    const name = `hook-${randomUUID()}`;
    http(name, nodeReceiver(settings).on('*', handler));
    const server = getTestServer(name);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return running(server);
  },
  'h3': (settings, handler) => {
    const receiver = fetchReceiver(settings).on('*', handler);
    return listen(toNodeHandler(new H3().all('/hook', (event) => receiver(event.req))));
  },
  'Next.js pages, as its handler is called with bodyParser: false': (settings, handler) => {
    const receiver = nodeReceiver(settings).on('*', handler);
    return listen((request, response) => void receiver(Object.assign(request, { query: {}, cookies: {} }), response));
  },
} satisfies Record<string, Start>;
