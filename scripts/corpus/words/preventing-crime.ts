import type { ChapterProse } from './section-prose.ts';

/** Invented prose on preventing crime and anti-social behaviour. */
export const preventingCrime: ChapterProse = {
  question: 'preventing-crime',
  summary: {
    strong:
      '<Force> {prevents crime and tackles anti-social behaviour well|is effective at preventing crime and anti-social behaviour}. {Neighbourhood officers know the places and people they look after|Local officers spend most of their time in the places they look after}, and {they solve problems together with councils and other organisations|problems are solved together with local organisations}.',
    weak: '<Force> {does not yet do enough to prevent crime and anti-social behaviour|does not prevent crime and anti-social behaviour consistently enough}. {Its neighbourhood officers are taken away to other duties too often|Its neighbourhood teams have too few officers}, and {what works in one place is seldom passed on to another|it rarely finds out whether its work has had any effect}.',
  },
  sections: [
    {
      heading: 'Prioritising prevention',
      opening: {
        strong:
          'Prevention is {central to the way <Force> works|at the centre of what <Force> does}. {Senior leaders explain it plainly|Leaders speak about it often}, and {officers of all ranks could tell us what it means for their own work|the officers and staff we spoke to knew what it asks of them}. The force has <12-60> neighbourhood teams, {each with a sergeant of its own|most of them led by a sergeant who has been in the post for more than a year}.',
        weak: '<Force> {has a plan for preventing crime|says that prevention is its aim}, but {the plan has not reached all of its officers|not everyone works by it}. {Neighbourhood officers told us that they are called away on most shifts|We found neighbourhood teams of <2-4> officers where there are meant to be <5-8>}, and {the work they leave behind is not picked up by anyone else|their own work waits until they are back}.',
      },
      paragraphs: [
        '{Police community support officers (PCSOs) stay in their areas|PCSOs are seldom moved from the area they know}. {They are known by name in schools and shops|They visit schools, shops and care homes}, and {people tell them things that they would not ring the control room about|what they hear is written down and passed on}. In {one town|one rural district}, {a PCSO had noticed that the same <3-6> garages were broken into every autumn|PCSOs had found out why bicycles vanish from one car park}, and {the owners were helped to make them safe|the lighting was changed within a month}.',
        'The force {trains its neighbourhood officers in crime prevention|gives every new neighbourhood officer a course in crime prevention}. {The course lasts <2-5> days|It takes <2-5> days} and {includes a visit to a street in which the advice was followed|ends with a plan for a real street}. {Officers valued it|Those who had been on it spoke well of it}, although {some had waited many months for a place|not all sergeants find the time to send their teams}.',
        '{Volunteers and cadets|Special constables, volunteers and cadets} {take part in preventative work|help with preventative work across <area>}. {They deliver leaflets, check vehicles and talk to older residents|They run stalls at markets and talk to residents about doorstep crime}. The force {knows how many hours they give|keeps a record of their hours} and {thanks them each year|asks them how the work could be made easier}.',
      ],
      asked: [
        'The force should {make sure that neighbourhood officers are not called away so often that prevention suffers|review how often neighbourhood officers are taken away from their own areas}.',
        'The force needs to {decide what it expects of its neighbourhood teams and tell them so|set out plainly what its neighbourhood teams are for}.',
      ],
      sinceEarlier: [
        'Since our 2016 inspection, the force has {filled most of the vacancies in its neighbourhood teams|given its neighbourhood teams a clearer purpose}.',
        'In 2016 we found that {few officers knew what the force meant by prevention|prevention was left to a handful of officers}; {this year most of them could explain it|this has improved}.',
      ],
    },
    {
      heading: 'Understanding communities',
      opening: {
        strong:
          'The force {understands the communities it serves|has a good understanding of the people who live in <area>}. {It uses what the census, councils and health services know|It brings together information from councils, schools and health services}, and {each neighbourhood has a profile that is kept up to date|every team has a profile of its area}. An independent advisory group (IAG)[[iag]] {meets every <2-3> months|is asked for advice before large operations}.',
        weak: 'The force {has an uneven understanding of its communities|does not understand all of its communities equally well}. {Some neighbourhood profiles are good, but <3-9> of those we looked at had nothing in them|Profiles exist for some neighbourhoods and not for others}. {People who have lately moved to <area> are hardly mentioned|Little is known about people who do not come to meetings}.',
      },
      paragraphs: [
        '{Neighbourhood teams ask people what worries them|Officers find out what matters to people} {through street meetings, surveys and social media|at surgeries, on doorsteps and online}. {The three matters named most often become the priorities of the team|What they say decides the priorities of the team}, and {the team reports back on what it did|residents can read on the website what was done}.',
        '{Social media are used well|The force is active on social media}. {A message service tells people about crime near them|Residents can sign up for messages about their own streets}, and {many of them write back|officers answer what people write}. {This reaches younger people best|It does not reach everyone, and the force knows this}: {older residents prefer the parish magazine|leaflets are still printed for those who have no telephone}.',
        'The force {works with faith communities|has long-standing links with faith communities}. {After attacks in other parts of the country, officers visited mosques, synagogues and churches within a day|Officers visit places of worship regularly}, and {worries were heard early|tension was noticed before it grew}.',
      ],
      asked: [
        'The force should {do more to hear from people who do not come to its meetings|find better ways to listen to people who rarely speak to the police}.',
        'The force needs to {keep its neighbourhood profiles up to date|bring all neighbourhood profiles to the standard of the best}.',
      ],
      sinceEarlier: [
        'The number of people who receive messages from their neighbourhood team has {risen|grown} {since 2016|since our last inspection}.',
        'This is {an improvement on|better than what we saw in} 2016, when {only some neighbourhoods had a profile|profiles were out of date in most places}.',
      ],
    },
    {
      heading: 'Tackling crime and anti-social behaviour',
      opening: {
        strong:
          '<Force> {tackles crime and anti-social behaviour well|is good at solving local problems}. {Officers use the OSARA model[[osara]] and write down what they tried|A problem is described, understood and dealt with step by step, by the OSARA model[[osara]]}. {We read <8-20> of these plans|We looked at <8-20> problem-solving plans}: {in most of them it was clear what had been achieved|most had an owner, a date and a result}.',
        weak: '<Force> {does not solve problems in a consistent way|has no consistent way of solving problems}. {Officers have heard of the OSARA model[[osara]] but few use it|Some teams use the OSARA model[[osara]] and others do not}. {Of the plans that we read, <3-7> said nothing about the cause of the problem|We read plans in which the problem was never described}, and {hardly any was looked at again once it was closed|nobody had asked whether the plan had worked}.',
      },
      paragraphs: [
        'The force {uses its powers against anti-social behaviour|makes use of the powers that it has} {with care|as one part of a plan}. {Community protection notices, dispersal orders and injunctions come after a warning|Warnings come first, and orders of a court last}. {Officers could tell us why they had chosen one power and not another|Decisions are written down, so that a sergeant can follow them}.',
        'In {one seaside town|one market town|one suburb}, {groups of young people met every evening beside a row of shops|nuisance motorcycles had troubled residents for years}. {Together with the council and a youth club, officers found them another place|The council closed a path, and officers visited <6-14> families}. {Complaints stopped within <3-8> weeks|Calls about it became rare}, and {the plan has been copied by two other teams|the shopkeepers wrote to thank the team}.',
        'The force {shares what works|collects what works} {in a library on its own network|at a meeting of sergeants every month}. {The library holds <20-90> plans|Teams present their plans there}, {each with the name of somebody to ask|good and bad ones alike}. {Universities help to evaluate the larger ones|A university has evaluated <2-5> of them}.',
      ],
      asked: [
        'The force should {find out which of its problem-solving plans have worked, and why|evaluate its larger problem-solving plans before it copies them}.',
        '<Force> must {record its use of powers against anti-social behaviour in one place|keep a full record of the powers that it uses against anti-social behaviour}.',
      ],
      sinceEarlier: [
        'The use of powers against anti-social behaviour has {decreased|increased} compared with the 12 months to 30 June 2016.',
        'Since 2016, {all neighbourhood officers have been trained in problem solving|the force has trained its sergeants to check problem-solving plans}.',
      ],
      figure: {
        caption:
          'Rate of anti-social behaviour (ASB) powers per 1 million population, by force, in the 12 months to 30 June 2017',
        source: 'Source: 2016 and 2017 data return',
      },
    },
  ],
};
