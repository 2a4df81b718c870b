import type { SentimentSignalKey } from './model.ts';
import { summarise, type Sample } from './statistics.ts';
import { within, type ObservedMeasure } from './window.ts';

/** The measures of sentiment. Mentions are null until the first e-mail or mention: nobody has listened before. */
export const sentimentMeasures = {
  email_tone({ emails }, window) {
    const tones = within(emails, window).flatMap(({ at, tone }): Sample[] =>
      tone === undefined ? [] : [{ at, value: tone }],
    );
    return summarise(tones, window.measure);
  },

  nps({ nps }, window) {
    const answers = within(nps, window).map(({ at, score }): Sample => ({ at, value: score }));
    return summarise(answers, window.measure);
  },

  critical_words({ emails, mentions }, window) {
    return emails.length + mentions.length === 0 ? null : within(mentions, window).length;
  },
} satisfies Record<SentimentSignalKey, ObservedMeasure>;
