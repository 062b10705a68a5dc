/** What a thing may be, where a note says which one it is. */
const thing =
  'abuse|agency|agreement|approach|arrangement|assessment|behaviour|body|centre(?! of)|charity|code|company|conference|crime|database|disposal|document|exploitation|form|framework|group|hub|interview|kind|law|measure|meeting|method|model|network|notice|offence|office|order|organisation|panel|partnership|plan|power|practice|procedure|process|profile|programme|provider|range|register|report|right|rule|scheme|service|set|supplier|system|team|technique|time|tool|type|unit|violence|way|website|(?:name|term|word)(?= (?:for|used)\\b)|part(?= of the [A-Z])';
/** What a name may be too, of which a note then says no meaning: somebody, or a town. */
const named =
  'advis[eo]r|adult|man|location|nurse|offender|officer|person|place|practitioner|professional|specialist|suspect|volunteer|witness|woman|worker';
const many = `(?:${thing}|${named})e?s|agencies|bodies|charities|companies|people`;

/** A word between article and thing that neither judges nor counts it, and begins nothing else: `UK-wide`, not `useful`. */
const between =
  "(?!(?:an?|the|of|in|on|at|by|for|to|from|with|that|which|who|where|when|whose|is|are|not|no|our|its|their|this|bad|best|better|big|common|current|different|excellent|false|former|frequent|good|great|high|important|key|large|lead|long|low|main|major|minor|necessary|new|next|old|only|other|particular|pilot|poor|previous|rare|real|recent|right|same|short|simple|single|slow|small|strong|first|second|third|top|urgent|usual|vital|weak|worst|wrong|[a-z]{2,}(?:able|ful|ible|ive|less|ly|ous))\\b)[A-Za-z'-]+,? ";
/** After the thing stands which one it is: `unit based at`, `model.`, but not `service problem`. */
const which =
  '(?=[.,:;]| (?:\\(|about|after|against|at|before|between|by|during|for|from|given|held|in|led|made|of|on|or|run|set|straight|that|through|to|under|where|whereby|which|who|with|within|[a-z]+ed)\\b| \\()';

/** The sentence says it for good: it is not about the force or from the inspection. */
const forGood =
  '(?![^.]*\\b(?:[Ww]e|[Oo]ur|us|the force(?! that)|no longer|not (?:always|yet)|rarely|seldom|cannot|difficult|failed|few|hard|too|was|were)\\b)';

function one(kind: string): string {
  return `(?:an?|the) (?:${between}){0,6}(?:${kind})${which}`;
}

/** Example: `refers to the time after`, `refers to offences that`. */
export const refersTo = `refers? to (?:${one(`${thing}|stages`)}|(?:${between}){0,4}(?:${many})${which})`;

/** Example: `is a police unit based at`, `are rules in accordance with`, `is when serious crime is planned`. */
export const isThing = `${forGood}(?:is when |(?:is|are) ${one(thing)}|are (?:${between}){0,4}(?:${many})${which})`;

/** The same, and `is a person who`, which are for no name. */
export const isAnyThing = `(?:${isThing}|${forGood}is ${one(named)})`;

/** Example: `(STORM) is used within`, `DVPNs may be issued by`. */
const isMade =
  '(?:is|are|may be|can be) (?:(?:granted|hosted|imposed|issued|made|run) (?:annually |each year )?(?:by|if|to|when|where)|made up of|used (?:to|within)|designed to|intended to|in place to|responsible for)\\b';

/** Example: `(MASH) brings together`, `(DVPO) can keep`: no `has three officers`, `is being reviewed`, `works`. */
const acts = `${forGood}(?:(?:can|may) (?!also|be|not|only)[a-z]|(?:advise|allow|assesse|assess|bring|collect|combine|comprise|co-ordinate|cover|deliver|describe|enable|exchange|gather|give|help|hold|identifie|identify|investigate|keep|lend|let|manage|offer|oversee|prevent|protect|provide|record|require|restrict|send|set|share|specifie|specify|store|support)s? [a-z])`;

/** What says of letters that are spelled out what they are, or what they are there for. */
export const does = `(?:(?:approach|model|process|scheme|system) )?(?:${isAnyThing}|${isMade}|${acts})`;
