import type { EngagementSignalKey } from './model.ts';
import { summarise, type Sample } from './statistics.ts';
import { within, type ObservedMeasure } from './window.ts';

/** The measures of engagement. Its counts are null until the first observation of their kind, then silence is 0. */
export const engagementMeasures = {
  email_frequency({ emails }, window) {
    if (emails.length === 0) return null;
    const recent = within(emails, window);
    const received = recent.filter(({ direction }) => direction === 'in').length;
    return Math.min(received, recent.length - received);
  },

  meeting_minutes({ meetings }, window) {
    if (meetings.length === 0) return null;
    return within(meetings, window).reduce((sum, { minutes }) => sum + minutes, 0);
  },

  outreach_response_rate({ outreach }, window) {
    const sent = within(outreach, window);
    return sent.length === 0 ? null : sent.filter(({ replied }) => replied).length / sent.length;
  },

  // Only an e-mail says that a champion wrote it: who replied to an outreach is not told.
  champion_response_hours({ emails }, window) {
    const replies = within(emails, window).flatMap(({ at, from_champion, reply_hours }): Sample[] =>
      from_champion === true && reply_hours !== undefined ? [{ at, value: reply_hours }] : [],
    );
    return summarise(replies, window.measure);
  },
} satisfies Record<EngagementSignalKey, ObservedMeasure>;
