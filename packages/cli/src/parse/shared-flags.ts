import { ALL_SHARED_OPTIONS } from '../options.ts';

/** The words of a command line that are neither flags that commands share nor the values of such flags. */
export function withoutSharedFlags(argv: readonly string[]): string[] {
  const words: string[] = [];
  let isValue = false;
  for (const [index, word] of argv.entries()) {
    if (isValue) {
      isValue = false;
      continue;
    }
    const [, long, short, attached] = /^(?:--([\w-]+)|-(\w))(.+)?$/s.exec(word) ?? [];
    const [, option] = Object.entries(ALL_SHARED_OPTIONS).find(([name, one]) => name === long || (short !== undefined && one.short === short)) ?? [];
    if (!option) words.push(word);
    else if (attached === undefined && option.type !== 'flag') isValue = option.isValueOptional !== true || argv[index + 1]?.startsWith('-') === false;
  }
  return words;
}
