import type { Issue } from '@lealup/contract';
import { ProblemError } from '../domain/problem.ts';
import { requestChecks } from '../generated/control-checks.ts';
import type { components } from '../generated/control-types.ts';
import { readBody } from '../http/body.ts';
import type { HttpRequest } from '../http/message.ts';
import type { Control } from './schemas.ts';

/** The largest body that the control plane takes: seeds may be long. */
export const LIMIT_BYTES = 64 * 1024 * 1024;

/** The schemas of bodies. */
export type ControlName = keyof typeof requestChecks & keyof components['schemas'];

/** The body, whatever it says. */
export function readAny(request: HttpRequest): unknown {
  return readBody(request, { mediaType: 'application/json', isRequired: true, limitBytes: LIMIT_BYTES });
}

/** The body, as the schema of that name. */
export function readChecked<Name extends ControlName>(request: HttpRequest, name: Name): Control<Name> {
  const body = readAny(request);
  const issues: Issue[] = [];
  requestChecks[name](body, '', issues);
  if (issues.length > 0) throw refusal(issues);
  // The check of that name has just passed it.
  return body as Control<Name>;
}

/** Everything that is wrong with a body. */
export function refusal(issues: readonly Issue[]): ProblemError {
  const detail = issues.map((issue) => `${issue.pointer || 'the body'} ${issue.message}`).join('; ');
  return new ProblemError('validation_failed', `${detail}.`, { issues });
}
