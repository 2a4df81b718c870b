import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { operations, type OperationId } from '@lealup/sdk/operations';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { customersNamed, openStage, type Stage } from './terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
const EVENT = '[{"customer_id":"c1","event_name":"login","timestamp":"2026-03-10T09:00:00Z"}]';

/** What each operation is called with: its parameters, all kinds of them, and a body where it has one. */
const CALLS = {
  listCustomers: ['-f', 'status=active,trial', '-f', "q=O'Brien", '-F', 'min_arr=1000', '-F', 'limit=5'],
  createCustomer: ['-f', "name=It's \"big\" \\ fine", '-f', 'email_domain=acme.com', '-F', 'arr=12000', '-F', 'custom_fields={"tier":"Gold"}'],
  getCustomer: ['-f', 'id=c1'],
  updateCustomer: ['-f', 'id=c1', '-F', 'arr=null'],
  deleteCustomer: ['-f', 'id=c1', '-F', 'hard=true'],
  listCustomerContacts: ['-f', 'id=c1', '-F', 'limit=5'],
  bulkImportCustomers: ['-F', 'customers=[{"name":"Acme","email_domain":"acme.com"}]'],
  getJob: ['-f', 'id=j1'],
  getCustomerHealth: ['-f', 'id=c1'],
  listCustomerHealthHistory: ['-f', 'id=c1'],
  recalculateCustomerHealth: ['-f', 'id=c1'],
  listEvents: ['-f', 'event_name=login'],
  sendEvents: ['-F', `events=${EVENT}`],
  backfillEvents: ['-F', `events=${EVENT}`],
  listPlaybooks: ['-F', 'limit=5'],
  createPlaybook: ['-f', 'name=Call', '-F', 'trigger={"all":[{"field":"arr","op":"gt","value":1}]}', '-F', 'actions=[{"type":"create_task","title":"Call"}]'],
  listTasks: ['-f', 'status=open'],
  updateTask: ['-f', 'id=t1', '-f', 'status=in_progress'],
  completeTask: ['-f', 'id=t1', '-f', 'outcome=successful'],
  listUsers: [],
  inviteUser: ['-f', 'email=ana@acme.com', '-f', 'role=csm'],
  getCurrentUser: ['-H', 'X-Request-Id: mine'],
  setUserRole: ['-f', 'id=u1', '-f', 'role=viewer'],
  getPortfolio: [],
  getRenewals: [],
  listDashboardWidgets: ['-f', 'id=default'],
  listWebhookSubscriptions: [],
  createWebhookSubscription: ['-f', 'url=https://hooks.example.com', '-F', 'events=["*"]'],
  listWebhookEvents: [],
  authorize: ['-f', 'response_type=code', '-f', 'client_id=x', '-f', 'redirect_uri=http://127.0.0.1/callback', '-f', `code_challenge=${'x'.repeat(43)}`, '-f', 'code_challenge_method=S256'],
  submitConsent: ['-f', 'request=r', '-f', 'user=ana@acme.com', '-f', 'decision=approve', '--force'],
  createToken: ['--input', '-'],
  revokeToken: ['--input', '-'],
  getUserinfo: [],
  getJwks: [],
  getOpenidConfiguration: [],
  getOpenapi: [],
} satisfies Record<OperationId, readonly string[]>;

/** Bodies with a secret, which no flag takes. */
const BODIES = new Map<string, object>([
  ['createToken', { grant_type: 'refresh_token', refresh_token: 'r', client_id: 'x' }],
  ['revokeToken', { token: 't', client_id: 'x' }],
]);

const calls = Object.entries(CALLS);

/** What the compiler says of programs that use the SDK, each as a file of the tests. */
function typeCheck(programs: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => programs.has(file) || disk.fileExists(file),
    readFile: (file) => programs.get(file) ?? disk.readFile(file),
    getSourceFile: (file, ...rest) => (programs.has(file) ? ts.createSourceFile(file, programs.get(file) ?? '', ts.ScriptTarget.Latest) : disk.getSourceFile(file, ...rest)),
  };
  const program = ts.createProgram([...programs.keys()], { ...options, noEmit: true }, host);
  const files = [...programs.keys()].flatMap((file) => program.getSourceFile(file) ?? []);
  return files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]).map(({ file, messageText }) => `${file?.text}\n${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

const generated = async (stage: Stage, id: string, words: readonly string[], what: string) => {
  const { code, out, err } = await stage.lealup(['api', id, ...words, '--generate', what], { stdin: JSON.stringify(BODIES.get(id) ?? '') });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('lealup api --generate', () => {
  let programs: Map<string, string>;
  let requests: unknown[];
  beforeAll(async () => {
    await using stage = await openStage();
    programs = new Map();
    for (const [id, words] of calls) programs.set(join(ROOT, 'tests/cli', `${id}.generated.ts`), await generated(stage, id, words, 'ts'));
    const paged = calls.filter(([id]) => Object.values(operations).some((one) => one.id === id && one.isPaginated));
    for (const [id, words] of paged) programs.set(join(ROOT, 'tests/cli', `${id}.pages.generated.ts`), await generated(stage, id, [...words, '--paginate'], 'ts'));
    programs.set(join(ROOT, 'tests/cli/path.generated.ts'), await generated(stage, '/v1/nowhere', ['-f', 'a=1'], 'ts'));
    requests = stage.emulator.requests.list();
  });

  test('ts prints programs that compile, for every operation, with and without pages', () => {
    const wrong = "import { LealUp } from '@lealup/sdk';\nawait new LealUp().customers.create({ name: 1 });\n";
    const found = typeCheck(new Map([...programs, [join(ROOT, 'tests/cli/wrong.generated.ts'), wrong]]));
    expect(found).toEqual([expect.stringContaining(wrong)]);
  }, 60_000);

  test('sends nothing', () => {
    expect(requests).toEqual([]);
  });

  test.each(calls)('ts and curl of %s call it', async (id, words) => {
    await using stage = await openStage();
    const operation = Object.values(operations).find((one) => one.id === id);
    const curl = await generated(stage, id, words, 'curl');
    const path = operation?.path.replace('{id}', words[1]?.slice(3) ?? '') ?? '';
    expect(curl).toMatch(operation?.method === 'GET' ? /^curl 'http/ : new RegExp(`^curl -X ${operation?.method} 'http`));
    expect(curl).toContain(`${stage.url}${path}`);
    expect(curl).toContain('"authorization: Bearer $LEALUP_API_KEY"');
    expect(curl + (programs.get(join(ROOT, 'tests/cli', `${id}.generated.ts`)) ?? '')).not.toContain(stage.emulator.apiKey);
  });

  test('ts uses the methods of the client', async () => {
    await using stage = await openStage();
    const ofTask = await generated(stage, 'updateTask', CALLS.updateTask, 'ts');
    expect(ofTask).toBe(`import { LealUp } from '@lealup/sdk';\n\nconst client = new LealUp();\nconst answer = await client.tasks.update('t1', { status: 'in_progress' });\nconsole.log(answer);\n`);
    expect(await generated(stage, '/v1/tasks?status=open', ['--paginate'], 'ts')).toContain("for await (const item of client.tasks.list({ status: ['open'] })) console.log(item);");
    expect(await generated(stage, '/v1/customers/c1/health', [], 'ts')).toContain("await client.health.get('c1');");
  });

  test('curl does what the command does, with a name that a shell would read otherwise', async () => {
    await using stage = await openStage({ seed: { tenants: [{ name: 'Test', customers: customersNamed('Other') }] } });
    const curl = await generated(stage, 'createCustomer', CALLS.createCustomer, 'curl');
    const answer = await run(curl, stage);
    expect(JSON.parse(answer)).toMatchObject({ name: `It's "big" \\ fine`, email_domain: 'acme.com', arr: 12000 });
  });

  test('curl follows no pages, and says so', async () => {
    await using stage = await openStage();
    const { code, err } = await stage.lealup(['api', 'listCustomers', '--paginate', '--generate', 'curl']);
    expect([code, err]).toEqual([0, 'curl asks for one page: the next one is ?cursor= with its next_cursor.\n']);
  });
});

/** Runs the words of a curl command by `fetch`, as a shell reads them: not every machine has curl. */
async function run(command: string, stage: Stage): Promise<string> {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${command.replace(/^curl /, '')}`], { encoding: 'utf8', env: { LEALUP_API_KEY: stage.emulator.apiKey } });
  const words = stdout.split('\0').slice(0, -1);
  const after = (flag: string) => words.flatMap((word, index) => (word === flag ? [words[index + 1] ?? ''] : []));
  const headers = Object.fromEntries(after('-H').map((line) => line.split(': ')));
  const url = words.find((word) => word.startsWith('http://')) ?? '';
  const response = await fetch(url, { method: after('-X')[0] ?? 'GET', headers, body: after('--data-binary')[0] ?? null });
  return response.text();
}
