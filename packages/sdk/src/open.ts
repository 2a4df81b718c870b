type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** A closed list of words with room for more; a single word, which tells the members of a union apart, stays. */
type OpenWords<Words extends string> = string extends Words ? Words : true extends IsUnion<Words> ? Words | (string & {}) : Words;

type OpenRest<T> = T extends readonly (infer Item)[] ? Open<Item>[] : T extends object ? { [Key in keyof T]: Open<T[Key]> } : T;

/**
 * An answer of the API as a program should see it: LealUp may add words to a list (`status: 'archived'`), so each list
 * is typed with room for others. Editors still complete the known ones.
 */
export type Open<T> = ([Extract<T, string>] extends [never] ? never : OpenWords<Extract<T, string>>) | OpenRest<Exclude<T, string>>;
