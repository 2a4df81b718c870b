import { defineSpec } from '../../command.ts';

export const completionSpec = defineSpec({
  name: 'completion',
  summary: 'print the script that completes command lines in a shell',
  details: 'bash: eval "$(lealup completion bash)". zsh: the same with zsh, after compinit. fish: lealup completion fish | source.',
  args: [{ name: 'shell', summary: 'bash, zsh or fish', choices: ['bash', 'zsh', 'fish'] }],
  options: {},
  examples: [{ command: 'completion bash', about: 'for ~/.bashrc' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'table'],
});

export const completeSpec = defineSpec({
  name: 'completion next',
  summary: 'list what may come next in a command line; the scripts call it',
  args: [{ name: 'words', summary: 'the words so far, the last one unfinished', isRest: true }],
  options: {},
  examples: [{ command: 'completion next -- customers li', about: 'list and its summary' }],
  danger: 'none',
  operationId: null,
  calls: 'nothing',
  formats: ['table', 'table'],
});
