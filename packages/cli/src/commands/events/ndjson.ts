import { Failure } from '../../failures/failure.ts';
import { siblingOf, type Source } from '../../input/file.ts';
import { bytesOf, readLines, textOf, type Line, type Lines } from '../../input/lines.ts';
import { plainText } from '../../output/plain-text.ts';

/** How many lines are looked at to see whether a file is NDJSON. */
const SAMPLE = 10;
const SHOWN_CHARACTERS = 40;

/**
 * The lines of a file that looks like NDJSON.
 *
 * @throws {@link Failure} `usage` for a file that holds something else.
 */
export async function* readNdjson(source: Source, path: string): Lines {
  const sample: Line[] = [];
  let isTrusted = false;
  for await (const lines of readLines(source)) {
    if (isTrusted) {
      yield lines;
      continue;
    }
    sample.push(...lines);
    isTrusted = sample.slice(0, SAMPLE).some((line) => looksRight(line, source, path));
    if (isTrusted) yield sample;
    else if (sample.length >= SAMPLE) throw refuse(sample, source, path);
  }
  if (!isTrusted && sample.length > 0) throw refuse(sample, source, path);
}

function looksRight(line: Line, source: Source, path: string): boolean {
  const text = (textOf(line) ?? bytesOf(line).toString('latin1')).trim();
  if (text.startsWith('[')) throw notNdjson(line, `is the beginning of a JSON array; jq -c '.[]' turns it into lines`, source, path);
  if (text === '{') throw notNdjson(line, 'is the beginning of JSON that is spread over lines; jq -c . puts it on one', source, path);
  return text.startsWith('{');
}

function refuse([first]: readonly Line[], source: Source, path: string): Failure {
  if (!first) return new Failure('usage', `${source.name} is empty.`, { why: ['a CSV file begins with the names of its columns'] });
  if (first.isTooLong) return notNdjson(first, 'has more than 8 MiB', source, path);
  const text = textOf(first);
  if (text === undefined) return notNdjson(first, 'is not UTF-8; iconv -f UTF-16 -t UTF-8 turns UTF-16 into it', source, path);
  const what = text.split(/[,;\t]/).length > 2 ? 'looks like CSV' : 'is no JSON object';
  const shown = plainText(text).slice(0, SHOWN_CHARACTERS);
  return notNdjson(first, shown === '' ? `${what}, and no text` : `${what}: ${shown}`, source, path);
}

function notNdjson({ number }: Line, what: string, { name }: Source, path: string): Failure {
  const converted = siblingOf(path, '.lines.ndjson');
  return new Failure('usage', `${name} is not NDJSON.`, {
    why: [`line ${number} ${what}`, 'NDJSON has one JSON object a line'],
    next: ['events', 'validate', converted],
    details: { code: 'not_ndjson', line: number },
  });
}
