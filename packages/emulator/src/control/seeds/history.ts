import { passNight } from '../../operations/nightly.ts';
import type { Work } from '../../operations/context.ts';

/** Something of a seed that has its own time. */
export interface Arrival {
  at: number;
  happen(): void;
}

export interface History {
  /** How many nights have passed. */
  nights: number;
  workAt: (night: number) => Work;
}

/** Has everything of a seed happen, and the last nights pass, each after what had happened by then. */
export function passNights(work: Work, arrivals: readonly Arrival[], { nights, workAt }: History): void {
  const { zone, now } = work;
  const today = zone.dayAt(now);
  const lastDay = zone.nightOf(today) <= now ? today : today - 1;
  // Without nights, the order is that of the document.
  const coming = (nights === 0 ? arrivals : arrivals.toSorted((a, b) => a.at - b.at)).values();
  let next = coming.next().value;
  for (let day = lastDay - nights + 1; day <= lastDay; day += 1) {
    const night = zone.nightOf(day);
    for (; next && next.at <= night; next = coming.next().value) next.happen();
    passNight(workAt(night), day);
  }
  for (; next; next = coming.next().value) next.happen();
}
