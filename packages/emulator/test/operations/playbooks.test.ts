import { describe, expect, it } from 'vitest';
import { openLocal, type Local } from '../local.ts';

const task = { type: 'create_task', title: 'Call', due_in_days: 2, priority: 'high' };

async function createPlaybook(local: Local, fields: Record<string, unknown>): Promise<string> {
  const { status, body } = await local.call('POST', '/v1/playbooks', { name: 'P', actions: [task], ...fields });
  expect(status).toBe(201);
  return body.id;
}

const tasksOf = async (local: Local, query = '') => (await local.call('GET', `/v1/tasks?limit=200${query}`)).body.data;

/** A workspace whose seeded playbooks are out of the way: its customers are older than any onboarding. */
async function openQuiet(): Promise<Local & { id: string }> {
  const customers = [{ id: 'cus_1', name: 'Acme', email_domain: 'acme.com', created_at: '2025-01-01T00:00:00Z', owner_email: 'csm@lealup.test', arr: 100 }];
  const local = await openLocal({ seed: { tenants: [{ name: 'T', customers }] } });
  return { ...local, id: 'cus_1' };
}

describe('playbooks', () => {
  it('are five in a new workspace', async () => {
    await using local = await openLocal();
    const { body } = await local.call('GET', '/v1/playbooks');
    expect(body.data.map((one: { name: string }) => one.name).reverse()).toEqual(['At-Risk', 'Renewal', 'Expansion', 'Onboarding', 'Win-back']);
  });

  it('of a new workspace are such as anyone may create', async () => {
    await using local = await openLocal();
    for (const { id: _, created_at: __, updated_at: ___, goal, ...fields } of (await local.call('GET', '/v1/playbooks')).body.data) {
      expect((await local.call('POST', '/v1/playbooks', { ...fields, ...(goal !== null && { goal }) })).status).toBe(201);
    }
  });

  it.each([
    [{ all: [{ field: 'arr', op: 'in', value: 5 }] }, '/trigger/all/0/value'],
    [{ all: [{ field: 'arr', op: 'lt', value: 5 }, { field: 'arr', op: 'lt', value: 'x' }] }, '/trigger/all/1/value'],
    [{ any: [{ field: 'status', op: 'lt', value: 'active' }] }, '/trigger/any/0/op'],
    [{ any: [{ field: 'status', op: 'eq', value: 'gone' }] }, '/trigger/any/0/value'],
    [{ all: [{ field: 'health_score_days_ago', op: 'lt', value: 5 }] }, '/trigger/all/0/days'],
    [{ all: [{ field: 'arr', op: 'lt', value: 5, days: 3 }] }, '/trigger/all/0/days'],
    [{ all: [{ field: 'custom_fields.colour', op: 'eq', value: 'red' }] }, '/trigger/all/0/field'],
    [{ all: [{ field: 'segment', op: 'eq', value: 'none' }] }, '/trigger/all/0/value'],
    [{ all: [{ field: 'mood', op: 'eq', value: 1 }] }, '/trigger/all/0/field'],
    [{}, '/trigger'],
    [{ all: [], any: [] }, '/trigger'],
  ])('refuse the trigger %j where it goes wrong', async (trigger, pointer) => {
    await using local = await openLocal();
    const { status, body } = await local.call('POST', '/v1/playbooks', { name: 'P', trigger, actions: [task] });
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('make tasks for the owner at night, once while the trigger holds', async () => {
    await using local = await openQuiet();
    const playbook = await createPlaybook(local, { trigger: { all: [{ field: 'arr', op: 'gte', value: 100 }] } });
    await local.emulator.clock.advance('P3D');
    const tasks = await tasksOf(local);
    const { body: users } = await local.call('GET', '/v1/users');
    const csm = users.data.find((user: { role: string }) => user.role === 'csm');
    expect(tasks).toMatchObject([
      { customer_id: local.id, playbook_id: playbook, owner_id: csm.id, title: 'Call', priority: 'high', status: 'open', due_date: '2026-03-13' },
    ]);
    expect((await local.call('GET', `/v1/customers/${local.id}`)).body.pending_tasks).toEqual(tasks);
  });

  it('fire again only after the run has closed and the trigger has been false', async () => {
    await using local = await openQuiet();
    await createPlaybook(local, { trigger: { all: [{ field: 'arr', op: 'gte', value: 100 }] } });
    const nights = async (arr: number) => {
      await local.call('PATCH', `/v1/customers/${local.id}`, { arr });
      await local.emulator.clock.advance('P1D');
      return (await tasksOf(local)).length;
    };
    expect(await nights(100)).toBe(1);
    const [first] = await tasksOf(local);
    await local.call('POST', `/v1/tasks/${first.id}/complete`, { outcome: 'successful' });
    expect(await nights(101)).toBe(1);
    expect(await nights(50)).toBe(1);
    expect(await nights(100)).toBe(2);
    expect(await nights(50)).toBe(2);
    // The second run is still open.
    expect(await nights(100)).toBe(2);
  });

  it('fire on events as they arrive', async () => {
    await using local = await openQuiet();
    await createPlaybook(local, {
      trigger: { all: [{ field: 'event_name', op: 'in', value: ['export_failed'] }, { field: 'arr', op: 'gte', value: 100 }] },
    });
    const send = (event_name: string) => local.call('POST', '/v1/events', [{ customer_id: local.id, event_name }]);
    await send('login');
    expect(await tasksOf(local)).toHaveLength(0);
    await send('export_failed');
    expect(await tasksOf(local)).toHaveLength(1);
    await send('export_failed');
    expect(await tasksOf(local)).toHaveLength(1);
  });

  it('leave Slack and e-mail in the outbox', async () => {
    await using local = await openQuiet();
    await local.call('POST', '/_emulator/contacts', { customer_id: local.id, name: 'Ana', role: 'champion', email: 'ana@acme.com' });
    await createPlaybook(local, {
      trigger: { all: [{ field: 'arr', op: 'gte', value: 100 }] },
      actions: [
        { type: 'slack_notification', channel: 'cs', message: 'Look' },
        { type: 'email_champion', subject: 'Hello', body: 'Shall we talk?' },
      ],
    });
    await local.emulator.clock.advance('P1D');
    const { body } = await local.call('GET', '/_emulator/outbox');
    expect(body.data).toMatchObject([
      { type: 'email_champion', customer_id: local.id, message: { to: ['ana@acme.com'], subject: 'Hello' } },
      { type: 'slack_notification', message: { channel: 'cs', message: 'Look' } },
    ]);
  });

  it('close a run at its goal, and tell how it went on the timeline', async () => {
    await using local = await openQuiet();
    const goal = { condition: { field: 'arr', op: 'gt', value: 150 }, within_days: 3 };
    await createPlaybook(local, { name: 'Grow', trigger: { all: [{ field: 'arr', op: 'gte', value: 100 }] }, goal });
    await local.emulator.clock.advance('P1D');
    const timeline = async () => (await local.call('GET', `/_emulator/customers/${local.id}/timeline`)).body.data;
    expect(await timeline()).toMatchObject([{ playbook_name: 'Grow', reason: 'arr is 100 (gte 100)', closed_at: null, goal_reached: null }]);
    await local.call('PATCH', `/v1/customers/${local.id}`, { arr: 200 });
    await local.emulator.clock.advance('P3D');
    expect(await timeline()).toMatchObject([{ goal_reached: true, closed_at: '2026-03-14T03:00:00.000Z' }]);
  });

  it('of the seeded At-Risk fire for a score that fell from 70 to below 50 in a week', async () => {
    await using local = await openQuiet();
    const nps = async (score: number) => {
      const at = new Date(local.emulator.clock.now()).toISOString();
      await local.call('POST', '/_emulator/observations', { observations: [{ customer_id: local.id, kind: 'nps', score, at }] });
    };
    await nps(9);
    await local.emulator.clock.advance('P1D');
    await nps(4);
    await local.emulator.clock.advance('P6D');
    expect(await tasksOf(local)).toHaveLength(0);
    await local.emulator.clock.advance('P1D');
    const due = (await tasksOf(local)).map((one: { title: string; due_date: string }) => one.due_date);
    expect(due.sort()).toEqual(['2026-03-18', '2026-03-21', '2026-03-23']);
  });
});

describe('tasks', () => {
  async function openWithTasks() {
    const local = await openQuiet();
    await createPlaybook(local, {
      trigger: { all: [{ field: 'arr', op: 'gte', value: 100 }] },
      actions: [task, { ...task, title: 'Write', due_in_days: 5, priority: 'low' }],
    });
    await local.emulator.clock.advance('P1D');
    const [write, call] = await tasksOf(local);
    return { local, write, call };
  }

  it('are found by owner, status, dates and customer', async () => {
    const { local, write, call } = await openWithTasks();
    await using _closing = local;
    await local.call('PATCH', `/v1/tasks/${write.id}`, { status: 'in_progress' });
    const titles = async (query: string) => (await tasksOf(local, query)).map((one: { title: string }) => one.title);
    expect(await titles('&status=open')).toEqual(['Call']);
    expect(await titles('&status=open,in_progress')).toEqual(['Write', 'Call']);
    expect(await titles(`&due_date=${call.due_date}`)).toEqual(['Call']);
    expect(await titles(`&due_before=${write.due_date}`)).toEqual(['Call']);
    expect(await titles(`&due_after=${call.due_date}`)).toEqual(['Write']);
    expect(await titles(`&customer_id=${local.id}&owner=${call.owner_id}`)).toEqual(['Write', 'Call']);
    expect(await titles('&owner=nobody')).toEqual([]);
    expect(await titles('&customer_id=nobody')).toEqual([]);
  });

  it('are changed, completed once, and do not reopen', async () => {
    const { local, write } = await openWithTasks();
    await using _closing = local;
    const send = (method: string, tail: string, body: unknown) => local.call(method, `/v1/tasks/${write.id}${tail}`, body);
    expect((await send('PATCH', '', { due_date: '2026-04-01', priority: 'medium' })).body).toMatchObject({ due_date: '2026-04-01', priority: 'medium' });
    expect((await send('PATCH', '', { owner_id: 'nobody' })).status).toBe(422);
    const done = await send('POST', '/complete', { outcome: 'no_response', note: 'Nobody there' });
    expect(done.body).toMatchObject({ status: 'completed', outcome: 'no_response', outcome_note: 'Nobody there' });
    expect((await send('POST', '/complete', { outcome: 'successful' })).body.code).toBe('conflict');
    expect((await send('PATCH', '', { status: 'open' })).body.code).toBe('conflict');
  });

  it('complete by a change of status without an outcome', async () => {
    const { local, call } = await openWithTasks();
    await using _closing = local;
    const { body } = await local.call('PATCH', `/v1/tasks/${call.id}`, { status: 'completed' });
    expect(body).toMatchObject({ status: 'completed', outcome: null, completed_at: expect.any(String) });
  });

  it('become overdue the day after they were due', async () => {
    const { local, call } = await openWithTasks();
    await using _closing = local;
    const overdue = async () => (await tasksOf(local)).find((one: { id: string }) => one.id === call.id).overdue;
    await local.emulator.clock.advance('P2D');
    expect(await overdue()).toBe(false);
    await local.emulator.clock.advance('P1D');
    expect(await overdue()).toBe(true);
    await local.call('PATCH', `/v1/tasks/${call.id}`, { status: 'skipped' });
    expect(await overdue()).toBe(false);
  });

  it('close with their customer', async () => {
    const { local } = await openWithTasks();
    await using _closing = local;
    await local.call('DELETE', `/v1/customers/${local.id}`);
    expect(await tasksOf(local)).toEqual([]);
    expect((await local.call('POST', `/_emulator/customers/${local.id}/restore`)).status).toBe(204);
    expect((await tasksOf(local)).map((one: { status: string }) => one.status)).toEqual(['skipped', 'skipped']);
  });
});
