import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openLocal } from '../../local.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

describe('the stream of requests', () => {
  const read = async (response: Response) => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return async (isEnough: (text: string) => boolean) => {
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
        text += part.value;
        if (isEnough(text)) break;
      }
      return text;
    };
  };

  it.each(['in process', 'over a socket'])('tells of each as it is answered, and ends with the emulator, %s', async (edge) => {
    const local = await openLocal();
    await local.customer('acme.com');
    const path = '/_emulator/requests/stream?method=POST&after=0';
    const { url } = await local.emulator.listen({ port: 0 });
    const response = edge === 'in process' ? await local.emulator.fetch(`http://x${path}`) : await fetch(url + path);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const until = await read(response);
    expect(await until((text) => text.includes('id: 1\n'))).toMatch(/^: ready\n\nevent: request\nid: 1\ndata: \{"id":1,.*/);
    await local.call('GET', '/v1/users/me');
    await local.customer('globex.com');
    expect(await until((text) => text.includes('id: 3\n'))).not.toContain('id: 2\n');
    await local.emulator.close();
    expect(await until(() => false)).toContain('globex.com');
  });

  it('goes on after the last one that a reader has seen', async () => {
    await using local = await openLocal();
    await local.customer('acme.com');
    await local.customer('globex.com');
    const until = await read(await local.emulator.fetch('http://x/_emulator/requests/stream', { headers: { 'last-event-id': '1' } }));
    const text = await until((text) => text.includes('id: 2\n'));
    expect(text).not.toContain('id: 1\n');
  });

  it.each([['Last-Event-ID', '', { 'last-event-id': '7' }], ['after', '?after=7', {}]])('begins with what is held for a reader that comes back after a restart, by %s', async (_, query, headers) => {
    await using local = await openLocal();
    await local.customer('acme.com');
    const until = await read(await local.emulator.fetch(`http://x/_emulator/requests/stream${query}`, { headers }));
    expect(await until((text) => text.includes('id: 1\n'))).toContain('acme.com');
    await local.customer('globex.com');
    expect(await until((text) => text.includes('id: 2\n'))).toContain('globex.com');
  });

  it('keeps what a slow reader has not read, as long as the log has it', async () => {
    await using local = await openLocal({ requestLogSize: 100 });
    const response = await local.emulator.fetch('http://x/_emulator/requests/stream');
    const long = 'x'.repeat(10_000);
    for (let index = 0; index < 60; index += 1) await local.call('POST', '/v1/none', { long });
    const until = await read(response);
    const ids = [...(await until((text) => text.includes('id: 60\n'))).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(ids).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it.each([10, 0])('tells a reader that does not keep up that it lets go of it, and keeps little for it, with a log of %d', async (requestLogSize) => {
    await using local = await openLocal({ requestLogSize });
    const response = await local.emulator.fetch('http://x/_emulator/requests/stream');
    const long = 'x'.repeat(10_000);
    for (let index = 0; index < 60; index += 1) await local.call('POST', '/v1/none', { long });
    const text = await response.text();
    expect(text).toMatch(/\nevent: end\ndata: \{"reason":"too_slow"\}\n\n$/);
    expect(text.length).toBeLessThan(300_000);
  });

  it('goes on after what was cleared', async () => {
    await using local = await openLocal();
    for (let index = 0; index < 3; index += 1) await local.customer(`c${index}.com`);
    local.emulator.requests.clear();
    const until = await read(await local.emulator.fetch('http://x/_emulator/requests/stream?after=1'));
    await local.customer('acme.com');
    expect(await until((text) => text.includes('id: 4\n'))).toContain('acme.com');
  });

  it('lets go of a reader that has gone', async () => {
    await using local = await openLocal();
    const { url } = await local.emulator.listen({ port: 0 });
    const abort = new AbortController();
    const response = await fetch(`${url}/_emulator/requests/stream`, { signal: abort.signal });
    abort.abort();
    await expect(response.text()).rejects.toThrow('aborted');
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it.each(['the call', 'its request'])('fails in process as over a socket once the signal of %s is aborted', async (holder) => {
    await using local = await openLocal();
    const controller = new AbortController();
    const { signal } = controller;
    const url = 'http://x/_emulator/requests/stream';
    const response = holder === 'the call' ? await local.emulator.fetch(url, { signal }) : await local.emulator.fetch(new Request(url, { signal }));
    const text = response.text();
    // What the platform forgets of a request that nobody holds must not be the way to its signal.
    await new Promise(setImmediate);
    collectGarbage();
    controller.abort();
    await expect(text).rejects.toMatchObject({ name: 'AbortError' });
  });
});
