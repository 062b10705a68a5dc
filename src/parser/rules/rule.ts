/** How serious a diagnostic is: an error stops the build, a warning wants a person, an info tells of a repair. */
export type Severity = 'error' | 'warning' | 'info';

/** A rule of the parser: what it looks at, and the diagnostic that it states. */
export interface Rule<Message extends string = string> {
  severity: Severity;
  /** When the rule speaks: a sentence for people who look the rule up. */
  about: string;
  /** The diagnostic: what was expected, what was found, and what a person can do; `{name}` stands for a fact. */
  message: Message;
}

/** What the words of a message are made of: names, numbers and words found in the text. */
export type Facts<Message extends string = string> = Readonly<
  Record<FactNames<Message>, string | number>
>;

type FactNames<Message extends string> = string extends Message
  ? string
  : Message extends `${string}{${infer Name}}${infer Rest}`
    ? Name | FactNames<Rest>
    : never;

/** Define the rules of one severity; a call that leaves out a fact of the message does not compile. */
const ruleOf =
  (severity: Severity) =>
  <const Message extends string>(about: string, message: Message): Rule<Message> => ({
    severity,
    about,
    message,
  });

export const error = ruleOf('error');
export const warning = ruleOf('warning');
export const info = ruleOf('info');

/** Say what a rule states of these facts. */
export function messageOf({ message }: Rule, facts: Facts): string {
  return message.replace(/\{(\w+)\}/g, (_place, name: string) => String(facts[name]));
}
