/** Rejects by one sentence where better-sqlite3 would crash the process. */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const isNewEnough = major === 22 ? minor > 22 || (minor === 22 && patch >= 2) : major === 24 ? minor >= 15 : major > 24;
  if (!isNewEnough) throw new Error(`@lealup/emulator needs Node.js 22.22.2, 24.15 or newer, and this is ${version}. Update Node.js.`);
}
