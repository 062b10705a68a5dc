import type { ChapterProse } from './section-prose.ts';

/** Invented prose on serious and organised crime. */
export const seriousAndOrganisedCrime: ChapterProse = {
  question: 'serious-and-organised-crime',
  summary: {
    strong:
      '<Force> {tackles serious and organised crime well|is effective against serious and organised crime}. {It knows the groups that do most harm|It has mapped the groups that do most harm} and {disrupts them with the help of its region|stops much of what they plan}.',
    weak: '<Force> {does not yet tackle serious and organised crime well|has an incomplete picture of serious and organised crime}. {Its neighbourhood officers do not know the groups in their areas|Local officers play too small a part}, and {it cannot say what effect its work has had|young people on the edge of crime are not reached}.',
  },
  sections: [
    {
      heading: 'Understanding threats',
      opening: {
        strong:
          'The force {understands the threat from serious and organised crime|has a good picture of serious and organised crime}. {Its local profile[[soc-profile]] draws on councils, schools and the fire service|A local profile[[soc-profile]] has been written with its partners}, {and it is renewed each year|and analysts keep it up to date}. {Organised crime groups (OCGs)[[ocg]] are mapped in the way that all forces have agreed|Each organised crime group (OCG)[[ocg]] is scored in the same way}.',
        weak: 'The force {does not fully understand the threat from serious and organised crime|has an incomplete understanding of serious and organised crime}. {Its local profile[[soc-profile]] rests on police data alone|A local profile[[soc-profile]] exists, but its partners have not contributed to it}. {Organised crime groups (OCGs)[[ocg]] are mapped late|We found organised crime groups (OCGs)[[ocg]] that had not been mapped}, {and some kinds of crime are not looked for|and newer threats, such as modern slavery, get little attention}.',
      },
      paragraphs: [
        '{Intelligence comes from many sources|Intelligence is gathered widely}: {prisons, ports, banks and the public|officers, prisons, charities and the public}. {An analyst works on each of the larger groups|Analysts are few but experienced}, {and a meeting every <2-4> weeks decides what to find out next|and what is not known is written down, so that it can be found out}.',
        '{Officers on patrol know what to look for|Patrolling officers know the signs}. {A page about each group hangs in the briefing room|Briefings name the groups in each area}, {and what officers see comes back as intelligence|and they send in what they see}. {They told us that they hear what became of it|We saw <40-160> such reports from one month}.',
      ],
      asked: [
        'The force should {draw more on what its partners know about organised crime|bring its local profile up to date with its partners}.',
        'The force needs to {map organised crime groups more quickly|find out more about the newer threats}.',
      ],
      sinceEarlier: [
        'In 2016 we asked the force to {improve its local profile|map all kinds of group}, and {it has done so|it has begun to}.',
      ],
      figure: {
        caption:
          'Rate of organised crime groups (OCGs) per 1 million population, by force, as at 1 July 2017',
        source: 'Source: 2016 and 2017 data return',
      },
    },
    {
      heading: 'Disrupting and investigating serious and organised crime',
      opening: {
        strong:
          '<Force> {is good at disrupting organised crime|disrupts organised crime effectively}. {Each group has a lead officer who stays with it|A lead officer follows each group over the years}, {who has been trained for the work|who can call on surveillance and financial investigators}. {The regional organised crime unit[[rocu]] helps when asked|What the force lacks comes from the regional organised crime unit[[rocu]]}.',
        weak: '<Force> {does not disrupt organised crime in a consistent way|is too reactive in its work against organised crime}. {Lead officers have other duties and little training|Officers who lead on a group do so beside their daily work}, {and plans concentrate on arrests|and some plans had not been touched for months}. {It seldom asks the regional organised crime unit[[rocu]] for help|Help from the regional organised crime unit[[rocu]] is offered and not taken}.',
      },
      paragraphs: [
        '{Plans follow the 4Ps framework[[four-ps]]|The 4Ps framework[[four-ps]] gives plans their shape}. {They include what councils, landlords and tax inspectors can do|Councils and tax inspectors have their own tasks in them}, {and a chief officer reads them|and progress is checked every month}. {In one case a group lost its vehicles, its houses and its licence|One group was stopped by the closing of a scrapyard}.',
        '{The force can say what effect it has had|The effect of this work is measured}. {Disruptions are recorded and checked by somebody else|A panel decides whether a disruption was a large or a small one}, {so that the same success is not counted twice|and claims are not taken on trust}.',
      ],
      asked: [
        'The force should {make sure that lead officers have time and training for their task|involve neighbourhood teams in disrupting organised crime groups}.',
        '<Force> needs to {know what effect its work against organised crime has|measure the effect of what it does against organised crime}.',
      ],
      sinceEarlier: [
        'Since 2016, {lead officers have been given training|the force has put more officers on this work}.',
      ],
    },
    {
      heading: 'Preventing serious and organised crime',
      opening: {
        strong:
          'The force {works to keep people out of organised crime|does much to prevent serious and organised crime}. {Officers visit schools with people who have left a gang|With schools and youth workers it finds young people who might be drawn in}, {and families are offered help early|and <20-120> of them have a mentor}.',
        weak: 'The force {does little to keep people out of organised crime|has not thought enough about prevention}. {There are projects, but they are small and nobody has evaluated them|Projects begin with a grant and end with it}, {and officers do not know where to send a young person who is at risk|and neighbourhood officers had not heard of them}.',
      },
      paragraphs: [
        '{Those who come out of prison are watched|The force plans for the day on which an offender leaves prison}. {Serious crime prevention orders[[scpo]] set limits on telephones, cash and travel|It has <4-30> serious crime prevention orders[[scpo]] in force}, {and officers check that they are kept|and breaches are brought to court}.',
        '{The public hears about this work|Successes are made public}. {Films and posters ask people to notice what goes on next door|After a trial, officers knock on doors in the streets that suffered}, {and calls about it have led to arrests|and people write that they had felt alone}.',
      ],
      asked: [
        'The force should {do more to identify people who are at risk of being drawn into organised crime|evaluate the projects that keep young people out of gangs}.',
      ],
      sinceEarlier: [
        'This was an area for improvement in 2016, and {the force has made it part of its plan|little has been done since}.',
      ],
    },
  ],
};
