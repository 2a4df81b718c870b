import type { View } from '../../output/view.ts';
import { describeFault, type FaultBody } from './fault-line.ts';

/** A fault that is injected. */
export type Fault = FaultBody & {
  readonly id: string;
  /** Null if it happens to all workspaces. */
  readonly tenant_id: string | null;
};

/** How faults are shown. */
export const faultView: View<Fault & { readonly fault: string }> = {
  columns: [
    { field: 'id', title: 'id' },
    { field: 'fault', title: 'fault' },
    { field: 'tenant_id', title: 'workspace', text: ({ tenant_id }) => tenant_id ?? 'all' },
  ],
  id: ({ id }) => id,
  empty: 'No faults: everything works.',
};

/** A fault with its short form. */
export function withLine(fault: Fault): Fault & { readonly fault: string } {
  return { ...fault, fault: describeFault(fault) };
}
