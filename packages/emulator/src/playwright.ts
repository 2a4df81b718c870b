import { test as base, type Fixtures, type PlaywrightTestArgs, type PlaywrightTestOptions, type PlaywrightWorkerArgs, type PlaywrightWorkerOptions, type TestType } from '@playwright/test';
import { createControl, type ControlClient } from './control-client.ts';

/** A workspace of a running emulator that belongs to one worker of Playwright. */
export interface LealUpWorkspace {
  /** Where the emulator is. */
  url: string;
  /** A key of full scope in this workspace. */
  apiKey: string;
  tenantId: string;
  /** The control plane, about this workspace. */
  control: ControlClient;
}

export interface LealUpTestFixtures {
  /** The worker's workspace, as it was made, before each test. */
  lealup: LealUpWorkspace;
}

export interface LealUpWorkerFixtures {
  /** Where the emulator is: `LEALUP_BASE_URL` by default, else `http://127.0.0.1:4020`. */
  lealupUrl: string;
  /** The control token of that emulator: `LEALUP_EMULATE_CONTROL_TOKEN` by default. */
  lealupControlToken: string | undefined;
  lealupWorkspace: LealUpWorkspace;
}

type Own = Fixtures<LealUpTestFixtures, LealUpWorkerFixtures, PlaywrightTestArgs & PlaywrightTestOptions, PlaywrightWorkerArgs & PlaywrightWorkerOptions>;

const fixtures: Own = {
  lealupUrl: [process.env['LEALUP_BASE_URL'] ?? 'http://127.0.0.1:4020', { option: true, scope: 'worker' }],
  lealupControlToken: [process.env['LEALUP_EMULATE_CONTROL_TOKEN'], { option: true, scope: 'worker' }],
  lealupWorkspace: [
    async ({ lealupUrl: url, lealupControlToken: token }, use, { workerIndex }) => {
      const control = createControl({ url, ...(token !== undefined && { token }) });
      const { id, api_key } = await control.createTenant({ name: `Playwright worker ${workerIndex}` });
      await use({ url, apiKey: api_key, tenantId: id, control: control.within(id) });
    },
    { scope: 'worker' },
  ],
  lealup: async ({ lealupWorkspace }, use) => {
    await lealupWorkspace.control.reset();
    await use(lealupWorkspace);
  },
};

/**
 * Playwright's `test` with a workspace of the emulator: each worker has its own, so that tests that run at once never
 * see each other, and each test finds it as it was made. Needs `@playwright/test` beside this package, and an emulator
 * that runs, such as by `lealup emulate`: without one, tests fail with a `NoEmulatorError` that names the address.
 */
export const test: TestType<PlaywrightTestArgs & PlaywrightTestOptions & LealUpTestFixtures, PlaywrightWorkerArgs & PlaywrightWorkerOptions & LealUpWorkerFixtures> = base.extend(fixtures);
