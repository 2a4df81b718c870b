/** How data is printed. */
export type Format = 'table' | 'json' | 'ndjson' | 'csv' | 'id';

/** All formats, for commands that print rows. */
export const ROW_FORMATS = ['table', 'json', 'ndjson', 'csv', 'id'] as const satisfies readonly [Format, Format, ...Format[]];
