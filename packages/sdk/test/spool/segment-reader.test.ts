import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../src/spool/file-system.ts';
import { SegmentReader } from '../../src/spool/segment-reader.ts';
import { Segment } from '../../src/spool/segment.ts';
import { createFolder } from './folder.ts';

const utf8 = new TextEncoder();

describe('a segment', () => {
  it('gives back, wherever it was cut off, the whole lines that nothing settled', () => {
    const folder = createFolder();
    let files = 0;
    const event = fc.record({ n: fc.string({ unit: 'binary' }), isSettled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.nat(), fc.integer({ min: 1, max: 4 }), (events, cut, limit) => {
        files += 1;
        const path = join(folder, String(files));
        const writer = new Segment(nodeFileSystem, path, { isAdopted: false });
        const written = events.map(({ n, isSettled }) => {
          const text = JSON.stringify({ n });
          const place = writer.append(text, utf8.encode(text).length);
          return { text, isSettled, place };
        });
        writer.settle(written.filter(({ isSettled }) => isSettled).map(({ place }) => place));
        const acknowledgedAt = written.at(-1)?.place.end ?? 0;
        const end = writer.size - (cut % (writer.size - acknowledgedAt + 1));
        nodeFileSystem.ftruncateSync(nodeFileSystem.openSync(path, 'r+'), end);
        writer.close();

        const segment = new Segment(nodeFileSystem, path, { isAdopted: true });
        const reader = new SegmentReader(nodeFileSystem, segment);
        const texts: string[] = [];
        while (!reader.isDone) texts.push(...reader.read(limit).map(({ text }) => text));
        const unsettled = written.filter(({ isSettled }) => !isSettled).map(({ text }) => text);
        // Half an acknowledgement is none: then an event is given back once more, and never one less.
        if (end === writer.size) expect(texts).toEqual(unsettled);
        else expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
        for (const text of unsettled) expect(texts).toContain(text);
        segment.close();
      }),
      { numRuns: 200 },
    );
  });

  it('is read across the borders of chunks, also within a character', () => {
    const path = join(createFolder(), 'segment');
    const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ n, text: '€'.repeat(n % 97) }));
    writeFileSync(path, `${lines.join('\n')}\n`);
    const segment = new Segment(nodeFileSystem, path, { isAdopted: true });
    const reader = new SegmentReader(nodeFileSystem, segment);
    expect(reader.read(10_000).map(({ text }) => text)).toEqual(lines);
    segment.close();
  });
});
