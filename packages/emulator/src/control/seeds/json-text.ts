import { createRequire } from 'node:module';
import type * as jsonModule from 'jsonc-parser';

/** Why a text is no JSON, with its line and column; null if it is. */
export function faultOfJson(text: string): string | null {
  let fault: string | null = null;
  const { printParseErrorCode, visit } = loadJson();
  visit(text, {
    onError(code, _offset, _length, line, column) {
      // The names of its errors are words: PropertyNameExpected.
      const words = printParseErrorCode(code).replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      fault ??= `${words} at line ${line + 1}, column ${column + 1}`;
    },
  }, { disallowComments: true });
  return fault;
}

/** Which field is twice in one object of a text that is JSON, with its line and column: JSON.parse() takes the last one. */
export function repeatedField(text: string): string | null {
  let fault: string | null = null;
  const names: Set<string>[] = [];
  loadJson().visit(text, {
    onObjectBegin: () => void names.push(new Set()),
    onObjectEnd: () => void names.pop(),
    onObjectProperty(name, _offset, _length, line, column) {
      const seen = names.at(-1);
      if (seen?.has(name)) fault ??= `The field "${name}" is there twice at line ${line + 1}, column ${column + 1}`;
      seen?.add(name);
    },
  });
  return fault;
}

/** The line, from 1 on, of each JSON pointer in a text that is JSON, or of the nearest place around it. */
export function linesInJson(text: string, pointers: readonly string[]): number[] {
  const found = new Map<string, number | null>();
  for (const pointer of pointers) {
    for (let around: string | null = pointer; around !== null && !found.has(around); around = parentOf(around)) found.set(around, null);
  }
  const begin = (_offset: number, _length: number, line: number, _column: number, path: () => jsonModule.JSONPath) => {
    const pointer = pointerOf(path());
    // The name of a field has told it before.
    if (found.get(pointer) === null) found.set(pointer, line + 1);
    // Within what nobody asks for nothing is looked at.
    return found.has(pointer);
  };
  loadJson().visit(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    // Without these, the parser never ends what it leaves out.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
    onLiteralValue: (_value, ...place) => void begin(...place),
    onObjectProperty: (name, offset, length, line, column, path) => void begin(offset, length, line, column, () => [...path(), name]),
  });
  return pointers.map((pointer) => {
    for (let around: string | null = pointer; around !== null; around = parentOf(around)) {
      const line = found.get(around);
      if (line) return line;
    }
    return 1;
  });
}

function pointerOf(path: jsonModule.JSONPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function parentOf(pointer: string): string | null {
  return pointer === '' ? null : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Loaded where a seed is a text: most emulators never see one. */
function loadJson(): typeof jsonModule {
  // require() has no types of its own.
  return createRequire(import.meta.url)('jsonc-parser') as typeof jsonModule;
}
