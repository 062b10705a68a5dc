import type { ChapterProse } from './section-prose.ts';

/** Invented prose on protecting vulnerable people. */
export const protectingVulnerablePeople: ChapterProse = {
  question: 'protecting-vulnerable-people',
  summary: {
    strong:
      '<Force> {protects vulnerable people well|is good at protecting vulnerable people}. {Officers see when somebody is at risk|Its officers and staff recognise people at risk}, {respond in good time|come quickly}, and {do not leave victims without support|work closely with those who can help them}.',
    weak: 'The force {does not protect all vulnerable people well enough|falls short in protecting vulnerable people}. {Risk is not always recognised when somebody calls|Some callers at risk are not recognised}, {officers come late to some of them|some of them wait for hours}, and {specialist investigators carry too many cases|its specialists are overworked}.',
  },
  sections: [
    {
      heading: 'Identifying vulnerability',
      opening: {
        strong:
          '<Force> {has a clear definition of vulnerability|defines vulnerability in one sentence}, {and its workforce knows it|which everyone we spoke to could repeat}. {Call takers look for earlier incidents at the same address|The control room sees at once whether an address is known}, and {a flag shows who is at risk|repeat callers are flagged}.',
        weak: '<Force> {has a definition of vulnerability|has written down what vulnerability means}, {but its workforce applies it unevenly|but we heard <3-6> different versions of it}. {In the control room, <5-12> of the calls we listened to were not assessed at all|Calls are not always assessed in full}, and {repeat victims are not flagged reliably|the system does not show who has called before}.',
      },
      paragraphs: [
        '{The force has analysed where people are at risk|An analysis of risk is made every year}. {It draws on hospitals, schools and care homes|Hospitals, schools and care homes contribute to it}, {and it looks for hidden harm, such as forced labour|and modern slavery has a chapter of its own}. {Teams receive the part that concerns them|Neighbourhood teams get a summary for their own streets}.',
        '{Missing children are treated as seriously as they deserve|The response to missing children is good}. {The force knows which children go missing again and again|A coordinator knows the children who go missing most often}, {and each of them has a plan that response officers can open at night|and care homes are visited every month}.',
        '{Training about vulnerability is repeated|Training reaches everyone} {every year|at least once a year}. {Actors play callers in distress|It uses recordings of real calls, with names taken out}, {and <300-900> officers and staff have taken part|and most of the workforce has taken part}.',
      ],
      asked: [
        'The force should {make sure that every call is assessed for risk|ensure that repeat victims are recognised when they call}.',
        'The force needs to {check how well risk is assessed in its control room|flag vulnerable people in its systems consistently}.',
      ],
      sinceEarlier: [
        'In our 2016 inspection we were concerned about {missing children|the way calls were assessed}; {this is no longer so|we found real progress this year}.',
        'Since 2016, {specialists have worked in the control room|a new system has shown earlier incidents to call takers}.',
      ],
    },
    {
      heading: 'Initial response',
      opening: {
        strong:
          'Officers {respond quickly and well to people at risk|come quickly when somebody is at risk}. {At incidents of domestic abuse they fill in the DASH form[[dash]] with care|DASH forms[[dash]] are filled in with care}, {and a sergeant reads each of them|and most of those that we read were complete}. {Body-worn video is switched on as a matter of course|Officers use body-worn video}.',
        weak: 'Officers {do not always come in time to people at risk|reach some people at risk too late}. {On the day of our visit <12-45> incidents were waiting for an officer|Incidents wait, and nobody looks at the risk again}. {DASH forms[[dash]] are often thin|DASH forms[[dash]] are returned because they say too little}, {and supervisors have no time to read them|and this is more work for everyone}.',
      },
      paragraphs: [
        '{Officers understand that abuse may leave no bruises|Control and coercion are understood}. {They ask children in the house how they are|They speak to children who are present}, {and they know where a family can go for the night|and they explain what will happen next}. {Victims told us that they had felt safe|A charity told us that victims trust the officers who come}.',
        '{The rate of arrest can say something about how a force deals with domestic abuse|How often a force arrests can say something about its approach to domestic abuse}. {It is one of several measures that we looked at|We looked at it beside other measures}, {since an arrest is not always the best way to keep a victim safe|and annex A says how it is worked out}.',
        '{A supervisor in the control room looks through waiting incidents every hour|Waiting incidents are looked through every hour}. {Where an officer cannot come, the victim is rung|A victim who has to wait is rung}, {and the risk is assessed again|and the call is recorded}.',
      ],
      asked: [
        'The force should {assess the risk again whenever an officer cannot come in time|review waiting incidents often enough to keep people safe}.',
        'The force must {make sure that supervisors read DASH forms|help its officers to fill in DASH forms better}.',
      ],
      sinceEarlier: [
        'The average time to attend has {fallen|grown} {since our last inspection|since 2016}.',
        'This was an area for improvement in 2016, and {the force has responded well|the force still has work to do}.',
      ],
      figure: {
        caption:
          'Domestic abuse arrest rate (per 100 domestic abuse-related offences), by force, in the 12 months to 30 June 2017[[arrest-data]]',
        source: 'Source: 2016 and 2017 data return, 2016 and 2017 domestic abuse crime data',
      },
    },
    {
      heading: 'Mental health',
      opening: {
        strong:
          'The force {supports people with mental health conditions well|does well by people with mental health conditions}. {A nurse works in the control room on most evenings|Nurses advise officers by telephone}, and {a triage scheme[[triage]] goes out to people in crisis|there is a triage scheme[[triage]] on the street}. {It was used <200-900> times in the year|Officers value it}.',
        weak: 'The force {knows that it meets many people with mental health conditions|often meets people in mental distress}, {but its arrangements depend on the hour and the place|but help is not always to be had}. {The triage scheme[[triage]] works on <3-5> evenings a week|A triage scheme[[triage]] exists in one part of <area>}, {and officers elsewhere spend whole shifts in hospitals|and elsewhere officers wait for hours}.',
      },
      paragraphs: [
        '{Police cells are no longer used for people who are detained under section 136[[section-136]]|People detained under section 136[[section-136]] are taken to hospitals and not to cells}. {The force detained <90-600> people in this way|It happened <90-600> times in the year}, {and each case is looked at with the health service|and a meeting with the health service goes through them}.',
        '{Officers have been trained by people who have been ill themselves|Training was designed with patients}. {They said that it had changed how they speak|It teaches patience and plain words}, {and complaints about this are few|and officers could give us examples}.',
      ],
      asked: [
        'The force should {extend its triage scheme to all of its area|train all response officers in mental health}.',
      ],
      sinceEarlier: [
        'Fewer people were detained under these powers than in the 12 months to 30 June 2016.',
        'Since our 2016 inspection, {the scheme has been extended to weekends|a nurse has joined the control room}.',
      ],
    },
    {
      heading: 'Investigating crimes involving vulnerable people',
      opening: {
        strong:
          'Crimes against vulnerable people are {investigated well|in good hands}. {Specialists take the most serious ones|The most serious cases go to specialists}, {their workloads are watched|who have <9-15> cases each}, and {victims have one person whom they can ring|each victim knows whom to ring}.',
        weak: 'Crimes against vulnerable people are {not always investigated as they deserve|investigated by teams that have too few people}. {Specialists carry <22-38> cases each|Specialists told us that they cannot keep up}, {some of them have not been trained for the work|some are still in training}, and {this shows in the files|delays are the result}.',
      },
      paragraphs: [
        '{The force uses legal powers to protect victims of domestic abuse|Legal powers help to protect victims of domestic abuse}. {Domestic violence protection orders[[dvpo]] were granted <20-140> times|It applied for <20-140> domestic violence protection orders[[dvpo]]}, {and officers know Clare’s Law[[clares-law]]|and Clare’s Law[[clares-law]] is explained to those who ask}.',
        '{Registered sex offenders are managed by <12-40> officers|<12-40> officers manage registered sex offenders}. {Visits are made on time|Few visits are overdue}, {and neighbourhood officers know who lives in their area|and what they find is shared with neighbourhood teams}. {Each officer looks after about <40-60> offenders|The workload is within what is thought safe}.',
        '{Online abuse of children is investigated by a team of its own|A team investigates the abuse of children online}. {It acts within days where a child may be in danger|Children in danger come first}, {and its members are looked after, since the work is hard|and counselling is offered to its members}.',
      ],
      asked: [
        'The force should {make more use of orders that protect victims of domestic abuse|make sure that its specialists have workloads that they can manage}.',
        'The force needs to {manage the risk from registered sex offenders better|visit registered sex offenders as often as planned}.',
      ],
      sinceEarlier: [
        'The number of protection orders has {fallen|risen} compared with the 12 months to 30 June 2016.',
      ],
    },
    {
      heading: 'Partnership working',
      opening: {
        strong:
          'The force {works well with other organisations|is a good partner}. {A multi-agency safeguarding hub (MASH)[[mash]] brings police, councils and nurses together|Police, councils and nurses share a multi-agency safeguarding hub (MASH)[[mash]]}, {and referrals are dealt with on the same day|and decisions there are quick}.',
        weak: 'The force {works with other organisations, but not always smoothly|has good intentions as a partner}. {At the multi-agency safeguarding hub (MASH)[[mash]], <60-400> referrals were waiting|Referrals pile up at the multi-agency safeguarding hub (MASH)[[mash]]}, {and nobody had looked at the risk in them|and partners told us that they are not always answered}.',
      },
      paragraphs: [
        '{High-risk cases go to a multi-agency risk assessment conference (MARAC)[[marac]]|A multi-agency risk assessment conference (MARAC)[[marac]] plans for those at high risk}. {It meets every <1-4> weeks in <2-7> places|There are <2-7> of them in <area>}. {Independent advisers speak for victims|Advisers who are independent of the police attend}, {and what was agreed is checked at the next meeting|and actions are followed up}.',
        '{The force listens to victims|Victims are asked what they think}. {Their words are used in training|Some of them help to train officers}, {and a panel of survivors meets the chief officers twice a year|and a survey goes to each of them}.',
      ],
      asked: [
        'The force should {make sure that referrals to the hub do not wait|send fewer and better referrals to its partners}.',
      ],
      sinceEarlier: [
        'In 2016 {there were hubs in only some council areas|partners told us that meetings were poorly attended}; {this has changed|that has been put right}.',
      ],
    },
  ],
};
