import type { Portfolio } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import type { Output } from '../../output/output.ts';
import type { portfolioSpec } from './specs.ts';

/** Shows the portfolio. */
export async function run(_input: InputOf<typeof portfolioSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const { output } = deps;
  const { client } = await deps.connect('read');
  const portfolio = await client.analytics.portfolio({ signal });
  if (output.format !== 'table') await output.document(portfolio);
  else {
    const { data: users } = portfolio.by_owner.length > 0 ? await client.users.list({ limit: 200 }, { signal }) : { data: [] };
    await output.text(await draw(portfolio, new Map(users.map(({ id, email }) => [id, email])), output));
  }
  return 'ok';
}

interface Group {
  readonly name: string;
  readonly customers: number;
  readonly arr: number;
}

async function draw(portfolio: Portfolio, owners: ReadonlyMap<string, string>, output: Output): Promise<string> {
  const { renderTable } = await import('../../output/table.ts');
  const { total, movement, currency, mean_score, arr_weighted_score, arr_at_risk } = portfolio;
  const groups: [title: string, rows: Group[]][] = [
    ['status', portfolio.by_status.map((group) => ({ name: group.status, ...group }))],
    ['band', portfolio.by_health_status.map((group) => ({ name: group.health_status ?? 'N/A', ...group }))],
    ['owner', portfolio.by_owner.map((group) => ({ name: group.owner_id === null ? 'nobody' : (owners.get(group.owner_id) ?? group.owner_id), ...group }))],
  ];
  const tables = groups.map(([title, rows]) =>
    renderTable(
      rows,
      [
        { field: 'name', title },
        { field: 'customers', title: 'customers', align: 'right' },
        { field: 'arr', title: `arr ${currency}`, align: 'right' },
      ],
      output,
    ),
  );
  const facts = [
    `${total.customers} customers, ${total.arr} ${currency} a year, ${arr_at_risk} of it at risk`,
    `mean score ${show(mean_score)}, weighted by revenue ${show(arr_weighted_score)}`,
    `since ${movement.since.slice(0, 10)}: ${movement.new_customers} new (${movement.new_arr}), ${movement.churned_customers} churned (${movement.churned_arr}), ` +
      `${movement.improved_customers} up a band, ${movement.declined_customers} down`,
  ];
  return [`${facts.join('\n')}\n`, ...tables].join('\n');
}

function show(score: number | null): string {
  return score === null ? 'N/A' : score.toFixed(1);
}
