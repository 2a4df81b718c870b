import { Failure } from '../failures/failure.ts';

const KINDS = [
  { magic: Buffer.from('PK\u0003\u0004'), name: 'a workbook or another zip file' },
  { magic: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), name: 'a workbook of an old Excel' },
];

/**
 * Refuses what a spreadsheet keeps for itself, told by how it begins.
 *
 * @throws {@link Failure} `usage` if it is that.
 */
export function refuseWorkbook(head: Buffer, name: string): void {
  const kind = KINDS.find(({ magic }) => head.subarray(0, magic.length).equals(magic));
  if (!kind) return;
  throw new Failure('usage', `${name} is ${kind.name}, not CSV.`, { why: ['save the sheet as CSV: in Excel by Save As, CSV UTF-8; in Google Sheets by Download'] });
}
