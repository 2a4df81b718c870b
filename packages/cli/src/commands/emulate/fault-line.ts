import type { parseFault } from '@lealup/emulator/control';

/** What happens to calls or webhooks, as the emulator has it. */
export type FaultBody = ReturnType<typeof parseFault>;

/** A fault as it would be added: what it happens to, what happens, how often. What has no short form is left out. */
export function describeFault(fault: FaultBody): string {
  const { method, path, operation_id, header, type, code, status, answer, webhook, latency, retry_after_s, drip_ms, delay_s, probability, times, nth, every } = fault;
  const words = [
    method,
    path,
    operation_id,
    header && `header=${header.name}${header.value === undefined ? '' : `:${header.value}`}`,
    type,
    latency && latencyWord(latency),
    code,
    status,
    answer?.replaceAll('_', '-'),
    webhook?.replaceAll('_', '-'),
    retry_after_s !== undefined && `retry-after=${retry_after_s}s`,
    drip_ms !== undefined && `for=${drip_ms / 1000}s`,
    delay_s !== undefined && `for=${delay_s}s`,
    probability !== undefined && `${Number((probability * 100).toPrecision(12))}%`,
    nth !== undefined && `nth=${nth}`,
    every !== undefined && `every=${every}`,
    times !== undefined && `x${times}`,
  ];
  return words.filter((word) => word !== undefined && word !== false).join(' ');
}

function latencyWord({ ms, max_ms, distribution }: NonNullable<FaultBody['latency']>): string {
  const tail = distribution === 'long_tail' ? '~' : '';
  return max_ms === undefined ? `${tail}${ms}ms` : `${tail}${ms}ms-${max_ms}ms`;
}
