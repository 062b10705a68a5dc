/** A text that raises a rule, and the line that is printed for it. */
export interface RuleCase {
  text: string;
  /** Reports read together with it. */
  alongside?: readonly string[];
  printed: string;
}
