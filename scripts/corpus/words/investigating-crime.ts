import type { ChapterProse } from './section-prose.ts';

/** Invented prose on investigating crime and reducing re-offending. */
export const investigatingCrime: ChapterProse = {
  question: 'investigating-crime',
  summary: {
    strong:
      '<Force> {investigates crime well|is good at investigating crime}. {Victims are told how their case is going|Victims hear from the officer in their case}, {evidence is secured early|most evidence is secured in the first hours}, and {the people who offend most often are watched closely|the force knows who offends most often}.',
    weak: '<Force> {does not investigate all crimes to the same standard|is uneven in how it investigates crime}. {Investigators carry too many cases|Its detectives carry too many cases}, {supervisors do not look at them often enough|some cases lie for weeks without supervision}, and {digital devices wait too long to be examined|victims do not always hear how their case is going}.',
  },
  sections: [
    {
      heading: 'Initial investigation',
      opening: {
        strong:
          'The first hours of an investigation are {handled well|in good hands} {in <Force>|across <area>}. Call takers {ask the right questions|follow the THRIVE model[[thrive]]}, and {officers who attend know what to secure in the golden hour[[golden-hour]]|evidence is secured in the golden hour[[golden-hour]]}. {Sergeants check the first report before the shift ends|A sergeant reads each report on the same day}.',
        weak: 'The first hours of an investigation are {not handled well enough|too often lost} {in <Force>|in parts of <area>}. {Officers arrive late because there are too few of them|In <4-9> of the incidents we looked at, an officer came the next day}, and {what the golden hour[[golden-hour]] offers is lost|evidence had gone by then}. {Reports are not always checked by a sergeant|The first report often says little}.',
      },
      paragraphs: [
        '{Fraud is dealt with by a small team|A small team deals with fraud}. {It received <150-900> cases from the National Fraud Intelligence Bureau (NFIB)[[nfib]] in the year|Cases come to it from the National Fraud Intelligence Bureau (NFIB)[[nfib]]}, and {each of them was read by a sergeant|it decides within <2-6> days which of them to investigate}. {Older victims are visited at home|Victims who might be deceived again are visited}.',
        '{Crimes are given to investigators by a crime allocation policy|A policy decides who investigates a crime}. {It looks at the risk to the victim and not only at the kind of crime|The risk to the victim counts for more than the kind of crime}. {Officers understood it|We found few cases in the wrong hands}, and {those that had gone to the wrong team were moved within days|a panel moves those that were misplaced}.',
        'At night, {the force keeps detectives on duty in <2-4> of its stations|two detectives cover the whole of <area>}. {Specialists for forensic evidence can be called at any hour|Forensic staff are on call}, and {response officers know whom to ask|they attended within the hour in the cases we looked at}.',
      ],
      asked: [
        'The force should {check that crimes are allocated to officers with the right skills|make sure that the first report of a crime is checked by a supervisor}.',
        'The force needs to {attend more quickly where evidence may be lost|improve the speed with which it attends crimes that have just happened}.',
      ],
      sinceEarlier: [
        'In 2016 we reported that {cases were handed over too often|too many cases changed hands}; {this is now rare|the force has put this right}.',
        'Since our last inspection, {a new crime allocation policy has come into use|call takers have been trained again}.',
      ],
    },
    {
      heading: 'Investigation quality',
      opening: {
        strong:
          'Investigations are {of a good standard|generally good}. We read 60 case files and {found <48-57> of them to be well investigated|found most of them to be well investigated}. {Plans were clear and supervisors had written down what they expected|Supervisors had looked at nearly all of them more than once}.',
        weak: 'The quality of investigations is {uneven|not what it could be}. We read 60 case files: {in <22-33> of them nobody had supervised the work|<18-29> had no plan}. {Detectives told us that they carry <20-34> cases each|Detectives carry more cases than they can work on}, and {experienced ones are leaving|there are <8-30> vacancies among them}.',
      },
      paragraphs: [
        '{Victims are kept informed|The force keeps victims informed} {in the way that the Code of Practice for Victims of Crime[[victims-code]] sets out|as the Code of Practice for Victims of Crime[[victims-code]] asks}. {Each contact is recorded|Supervisors can see when a victim was last contacted}, {and a victim may choose between telephone, letter and message|and the form of contact is the victim’s choice}.',
        '{Telephones and computers are examined in stations by trained officers, and in a laboratory where more is needed|A laboratory examines telephones and computers}. {At the time of our visit <40-300> devices were waiting|The queue stood at <40-300> devices when we visited}; {the most urgent are examined within <3-10> days|urgent ones overtake the others}. {Staff know how to ask for this|Investigators are told how long they will wait}.',
        '{The force asks victims how satisfied they are|Surveys tell the force what victims think}. {Those of burglary and vehicle crime are rung by a small team|A small team rings victims of burglary and vehicle crime}, {and their answers go to the officer in the case|and their answers are discussed every month}. {Victims of domestic abuse are asked by a charity on the force’s behalf|A charity speaks to victims of domestic abuse}.',
      ],
      asked: [
        'The force should {reduce the time that digital devices wait to be examined|make sure that supervisors review investigations regularly}.',
        'The force must {increase the number of trained detectives|fill the vacancies among its detectives}.',
        'The force needs to {tell victims more reliably how their case is going|record its contacts with victims more carefully}.',
      ],
      sinceEarlier: [
        'The {queue|backlog} of devices is {shorter|smaller} than {at the time of our 2016 inspection|it was in 2016}.',
        'In 2016 we said that {supervision was poor|too few investigations were supervised}; {we found some progress|there has been progress since}.',
      ],
      figure: {
        caption:
          'Proportion of investigations where action was taken, by force, for offences recorded in the 12 months to 30 June 2017[[action-taken]]',
        source: 'Source: 2016 and 2017 outcomes data',
      },
    },
    {
      heading: 'Reducing re-offending',
      opening: {
        strong:
          '<Force> {works well with others to reduce re-offending|is good at reducing re-offending}. {Its integrated offender management (IOM)[[iom]] teams share offices with the probation service|Police and probation officers sit together in <2-5> integrated offender management (IOM)[[iom]] teams}, and {they look after <80-400> offenders|each offender has a plan}.',
        weak: '<Force> {does not do enough to reduce re-offending|has let its work on re-offending slip}. {Its integrated offender management (IOM)[[iom]] teams have lost officers to other duties|The integrated offender management (IOM)[[iom]] scheme lacks officers}, and {offenders are not visited as often as planned|nobody could tell us how offenders are chosen for it}.',
      },
      paragraphs: [
        '{People who are wanted for arrest are looked for actively|The force looks for wanted people actively}. {A meeting each morning goes through the list|Every morning the list is read out}, and {each name has an officer who is responsible for it|those who do most harm come first}. {Names are put on the Police National Computer (PNC) without delay|Other forces can see the names on the Police National Computer (PNC)}.',
        '{When a foreign national is arrested, the force asks Immigration Enforcement[[immigration-enforcement]] who the person is|The force works with Immigration Enforcement[[immigration-enforcement]] when it arrests foreign nationals}. {Custody sergeants know how to ask for convictions abroad through ACRO[[acro]]|Convictions abroad are asked for through ACRO[[acro]]}, {and we found the answer on file in most cases|and an officer from the agency works in the custody suite}.',
        '{Young people who have offended for the first time|People who offend for the first time} {may be offered a course instead of a court|are offered help with debts, drugs or work}. {The scheme is run with <2-4> charities|Charities run the scheme}, {and <60-240> people took part in it|and many of them finish it}.',
      ],
      asked: [
        'The force should {check the overseas convictions of every foreign national whom it arrests|make sure that convictions abroad are always asked for}.',
        'The force needs to {know how many people it is looking for, and who looks for them|give its senior officers a full picture of wanted people}.',
      ],
      sinceEarlier: [
        'The number of wanted people has {fallen|risen} compared with {August 2016|the 12 months to 30 June 2016}.',
        'Since 2016, {domestic abusers have been taken into the scheme|the scheme has been widened to people on the edge of organised crime}.',
      ],
    },
  ],
};
