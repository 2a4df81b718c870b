import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits here; whether there is one is not told. */
export function openBrowser(url: string): void {
  const [program = '', ...words] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[process.platform as string] ?? ['xdg-open'];
  const child = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
  // The address was printed too: whoever has no browser here opens it elsewhere.
  child.on('error', () => {});
  child.unref();
}
