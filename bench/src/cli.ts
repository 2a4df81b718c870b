import { inMs, medians, times, type Benchmark } from './benchmark.ts';
import { runMs } from './child.ts';

export const cli: Benchmark = {
  title: '`lealup --version` and `--help`',
  about: 'From the start of the process to its end, against a Node that does nothing.',
  async run({ bin }) {
    const commands: [name: string, args: string[]][] = [
      ['`node -e 0`', ['-e', '0']],
      ['`lealup --version`', [bin, '--version']],
      ['`lealup --help`', [bin, '--help']],
    ];
    const results = await medians(commands.map(([name, args]) => ({ name, sample: () => runMs(args) })), 25);
    const [nothing = 0] = results;
    return commands.map(([what], index) => {
      const result = results[index] ?? 0;
      return { what, median: inMs(result), ratio: times(result / nothing), beyond: index === 0 ? '' : inMs(result - nothing) };
    });
  },
};
