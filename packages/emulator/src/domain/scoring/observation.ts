/** An e-mail; `in` came from the customer. */
export interface EmailObservation {
  kind: 'email';
  /** Milliseconds since 1970, as in every kind. */
  at: number;
  direction: 'in' | 'out';
  /** −1 (hostile) to 1 (warm). */
  tone?: number;
  from_champion?: boolean;
  /** Hours that its sender took to answer. */
  reply_hours?: number;
}

/** A meeting that was held. */
export interface MeetingObservation {
  kind: 'meeting';
  at: number;
  minutes: number;
}

/** A message that was sent to the customer in the hope of an answer. */
export interface OutreachObservation {
  kind: 'outreach';
  at: number;
  replied: boolean;
  reply_hours?: number;
}

/** How bad a ticket is. */
export type TicketSeverity = 'low' | 'medium' | 'high' | 'critical';

/** What is known of a ticket. The caller keeps one per `ticket_id`, the last that was told. */
export interface TicketObservation {
  kind: 'ticket';
  at: number;
  ticket_id: string;
  severity: TicketSeverity;
  /** Milliseconds since 1970. */
  opened_at: number;
  /** Milliseconds since 1970, not before `opened_at`; absent while it is open. */
  closed_at?: number;
}

/** The answer to a survey, 0–10. */
export interface NpsObservation {
  kind: 'nps';
  at: number;
  score: number;
}

/** A churn word or a competitor, heard in a conversation. */
export interface MentionObservation {
  kind: 'mention';
  at: number;
  word: string;
}

/** A number pushed for the custom dimensions whose source has this key. */
export interface ValueObservation {
  kind: 'value';
  at: number;
  key: string;
  value: number;
}

/** Something that an integration would have told about a customer. */
export type Observation =
  | EmailObservation
  | MeetingObservation
  | OutreachObservation
  | TicketObservation
  | NpsObservation
  | MentionObservation
  | ValueObservation;

/** Observations by kind, each list in the order given. */
export interface Told {
  readonly emails: EmailObservation[];
  readonly meetings: MeetingObservation[];
  readonly outreach: OutreachObservation[];
  readonly tickets: TicketObservation[];
  readonly nps: NpsObservation[];
  readonly mentions: MentionObservation[];
  readonly values: ValueObservation[];
}

/** Sorts a customer's observations by kind; those whose `at` is after `nowMs` are not known yet and left out. */
export function toldBy(observations: Iterable<Observation>, nowMs: number): Told {
  const told: Told = { emails: [], meetings: [], outreach: [], tickets: [], nps: [], mentions: [], values: [] };
  for (const observation of observations) {
    if (observation.at <= nowMs) put(told, observation);
  }
  return told;
}

function put(told: Told, observation: Observation): void {
  switch (observation.kind) {
    case 'email':
      told.emails.push(observation);
      break;
    case 'meeting':
      told.meetings.push(observation);
      break;
    case 'outreach':
      told.outreach.push(observation);
      break;
    case 'ticket':
      told.tickets.push(observation);
      break;
    case 'nps':
      told.nps.push(observation);
      break;
    case 'mention':
      told.mentions.push(observation);
      break;
    case 'value':
      told.values.push(observation);
      break;
  }
}
