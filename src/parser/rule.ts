/** How serious a diagnostic is: an error stops the build, a warning wants a person, an info tells of a repair. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule's sentence is made of: names, numbers and words found in the text. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a diagnostic says, and how serious it is. */
export interface Rule {
  severity: Severity;
  message: (facts: Facts) => string;
}
