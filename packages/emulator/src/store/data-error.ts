export type DataErrorCode = 'newer_version' | 'not_writable' | 'in_use' | 'damaged' | 'disk_full';

/** A data folder that the emulator cannot work with: what is wrong with it, then what to do. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;

  constructor(code: DataErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
