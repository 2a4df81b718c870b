import type { OptionSpec } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import { Failure } from '../../failures/failure.ts';
import { EMULATOR_OPTIONS } from './specs.ts';

const OPTIONS: [name: string, option: OptionSpec][] = Object.entries(EMULATOR_OPTIONS);

/** Does something with the options of an emulator; a failure names the variables that what it speaks of comes from. */
export async function namingVariables<Value>({ env, argv }: Pick<Deps, 'env' | 'argv'>, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { outcome, message, why, next, details, cause } = error;
    const named = OPTIONS.flatMap(([name, { env: variable = '', short }]) => {
      const value = env[variable]?.trim();
      const isFlagged = argv.some((word) => word.split('=')[0] === `--${name}` || (short !== undefined && word.startsWith(`-${short}`)));
      const isMeant = value !== undefined && value !== '' && [`--${name}`, value, ...value.split(',')].some((text) => speaksOf(message, text.trim()));
      return isMeant && !isFlagged ? [`${variable} is ${JSON.stringify(value)}`] : [];
    });
    throw named.length === 0 ? error : new Failure(outcome, message, { why: [...why, ...named], next, details, cause });
  }
}

/** Whether a text is in a message as a word of its own, or in quotes. */
function speaksOf(message: string, text: string): boolean {
  const words = message.split(/\s+/).map((word) => word.replace(/[.,;:]+$/, ''));
  return words.includes(text) || message.includes(JSON.stringify(text));
}
