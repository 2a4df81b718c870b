import { describe, expect, it } from 'vitest';
import { compileDocument, contractFile, controlFile, listExamples, listSchemas, readDocument } from './document.ts';

describe.each([
  ['openapi.yaml', contractFile],
  ['control.yaml', controlFile],
])('%s', (_, file) => {
  const document = readDocument(file);
  const ajv = compileDocument(document);

  it('holds schemas only that a strict validator compiles', () => {
    const faults = listSchemas(document).flatMap(({ pointer }) => {
      try {
        return ajv.getSchema(`document${pointer}`) ? [] : [`${pointer}: not found`];
      } catch (error) {
        return [`${pointer}: ${String(error)}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it('holds examples only that match their schemas', () => {
    const faults = listExamples(document).flatMap(({ pointer, schemaPointer, value }) => {
      const validate = ajv.getSchema(`document${schemaPointer}`);
      return validate?.(value) ? [] : [`${pointer}: ${ajv.errorsText(validate?.errors)}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('openapi.yaml', () => {
  const document = readDocument(contractFile);

  it('has an example of every webhook message', () => {
    const examples = new Set(listExamples(document).map(({ schemaPointer }) => schemaPointer));
    const messages = listSchemas(document).filter(({ pointer }) => /^#\/components\/schemas\/\w+Event$/.test(pointer));
    const bare = messages.filter(({ schema, pointer }) => !schema['oneOf'] && !examples.has(pointer));
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
  });
});
