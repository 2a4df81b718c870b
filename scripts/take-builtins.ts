import { isBuiltin } from 'node:module';

const IMPORT_LINE = /^import (?:\* as )?([\w$]+)?(?:, )?(?:\{ (.+?) \})? from (["'])([^"']+)\3;$/gm;

/**
 * Takes Node.js's own modules by a call in the place of an import, in code as bundlers print it. For an import Node.js
 * reads every export once, and with it loads what stands behind them: `fetch` behind `http`, streams behind `fs`,
 * WebCrypto behind `crypto`.
 */
export function takeBuiltinsByCall(code: string): string {
  return code.replaceAll(IMPORT_LINE, (line: string, whole: string | undefined, names: string | undefined, _quote: string, module: string) => {
    if (!isBuiltin(module)) return line;
    const taken = `globalThis.process.getBuiltinModule('${module}')`;
    if (module === 'node:fs/promises' && whole === undefined) return takeFunctionsLater(names ?? '', taken);
    const targets = [whole, names && `{ ${names.replaceAll(' as ', ': ')} }`].filter(Boolean);
    return targets.map((target) => `var ${target} = ${taken};`).join('\n');
  });
}

/** What is exported are functions, and most programs that may call one call none: the module is taken by the first call. */
function takeFunctionsLater(names: string, taken: string): string {
  const functions = names.split(', ').map((name) => {
    const [exported = '', local = exported] = name.split(' as ');
    return `${local} = (...args) => ${taken}.${exported}(...args)`;
  });
  return `var ${functions.join(', ')};`;
}
