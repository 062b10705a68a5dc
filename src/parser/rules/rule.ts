/** How serious a diagnostic is: an error stops the build, a warning wants a person, an info tells of a repair. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule's words are made of: names, numbers and words found in the text. */
export type Facts = Readonly<Record<string, string | number>>;

/** The facts of a rule whose words are always the same. */
export type NoFacts = Readonly<Record<string, never>>;

/** A rule of the parser: what it looks at, and the diagnostic that it states. */
export interface Rule<F extends Facts = Facts> {
  severity: Severity;
  /** When the rule speaks: a sentence for people who look the rule up. */
  about: string;
  /** Facts as a text may have them, to show what the rule says. */
  example: F;
  /** The diagnostic: what was expected, what was found, and what a person can do. */
  message(facts: F): string;
}

/** Words that are always the same, or that are made from what was found. */
type Words<F> = string | ((facts: F) => string);

interface RuleWords<F extends Facts> {
  severity: Severity;
  about: string;
  expected: Words<F>;
  found: Words<F>;
  remedy: Words<F>;
}

/** Define a rule whose words are made of facts; a call that leaves one out does not compile. */
export function ruleOn<F extends Facts>(words: RuleWords<F> & { example: F }): Rule<F> {
  const { severity, about, example, expected, found, remedy } = words;
  return {
    severity,
    about,
    example,
    message: (facts) =>
      `Expected ${say(expected, facts)}, found ${say(found, facts)}; ${say(remedy, facts)}`,
  };
}

/** Define a rule whose words are always the same. */
export function rule(words: RuleWords<NoFacts>): Rule<NoFacts> {
  return ruleOn<NoFacts>({ ...words, example: {} });
}

function say<F>(words: Words<F>, facts: F): string {
  return typeof words === 'string' ? words : words(facts);
}
