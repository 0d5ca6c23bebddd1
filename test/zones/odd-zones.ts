/**
 * Years of zones whose clocks do what a simple clock would get wrong, each chosen for a rule of its own. The years are
 * past, so that they are the same whatever the age of the time zone data.
 */
export interface OddZone {
  timeZone: string;
  year: number;
  /** How far the clock is set at each change of that year, in minutes. */
  changes: readonly number[];
  why: string;
}

const odd = (timeZone: string, year: number, changes: readonly number[], why: string): OddZone => ({
  timeZone,
  year,
  changes,
  why,
});

export const ODD_ZONES: readonly OddZone[] = [
  odd('America/New_York', 2024, [60, -60], 'the usual: a gap at 2:00, an overlap from 1:00'),
  odd('Europe/London', 2024, [60, -60], 'the gap begins at 1:00, the overlap too'),
  odd('Europe/Dublin', 2024, [60, -60], 'winter is the exception, with a negative shift'),
  odd('Australia/Lord_Howe', 2024, [-30, 30], 'half an hour'),
  odd('Antarctica/Troll', 2024, [120, -120], 'two hours'),
  odd('Pacific/Chatham', 2024, [-60, 60], 'an offset of 12:45, changes at 2:45 and 3:45'),
  odd('America/Santiago', 2024, [-60, 60], 'no midnight in September, two ends of a Saturday in April'),
  odd('America/Asuncion', 2023, [-60, 60], 'no midnight in October'),
  odd('America/Sao_Paulo', 2018, [-60, 60], 'no midnight in November'),
  odd('America/Havana', 2024, [60, -60], 'no midnight in March, two midnights in November'),
  odd('Asia/Beirut', 2024, [60, -60], 'no midnight in March, set back at midnight into the day before'),
  odd('Africa/Cairo', 2024, [60, -60], 'no midnight of a Friday'),
  odd('Africa/Cairo', 2010, [60, -60, 60, -60], 'four changes: summer time rests in Ramadan'),
  odd('Asia/Amman', 2021, [60, -60], 'no midnight of a Friday, set back to 0:00'),
  odd('Asia/Damascus', 2021, [60, -60], 'no midnight, and set back into the day before'),
  odd('Asia/Tehran', 2021, [60, -60], 'no midnight, offsets of half hours'),
  odd('Atlantic/Azores', 2024, [60, -60], 'no midnight of a Sunday, two midnights in October'),
  odd('America/Scoresbysund', 2023, [60, -60], 'as the Azores, a day of two midnights'),
  odd('America/Nuuk', 2024, [60, -60], 'the gap and the overlap are the last hour of a Saturday'),
  odd('Pacific/Easter', 2024, [-60, 60], 'late on Saturday evening'),
  odd('America/St_Johns', 2010, [60, -60], 'set back at 0:01: a Sunday begins twice'),
  odd('America/Goose_Bay', 2010, [60, -60], 'set back at 0:01, with an offset of whole hours'),
  odd('Pacific/Apia', 2011, [-60, 60, 1440], 'crossed the date line: there was no 30 December'),
  odd('Pacific/Fakaofo', 2011, [1440], 'crossed the date line, without summer time'),
  odd('Pacific/Kwajalein', 1993, [1440], 'crossed the date line in August'),
  odd('Africa/Casablanca', 2024, [-60, 60], 'set back for Ramadan, by the moon'),
  odd('Africa/El_Aaiun', 2014, [60, -60, 60, -60], 'summer time, but for Ramadan'),
  odd('Asia/Gaza', 2023, [60, -60], 'summer time waits for the end of Ramadan'),
  odd('Asia/Hebron', 2016, [60, -60], 'a gap from 1:00, decided on late'),
  odd('Asia/Dhaka', 2009, [60, -60], 'summer time from 23:00, until the last midnight of the year'),
  odd('Asia/Pyongyang', 2015, [-30], 'set back by half an hour at midnight into the day before'),
  odd('Asia/Pyongyang', 2018, [30], 'a gap that is the last half hour of a day'),
  odd('America/Caracas', 2016, [30], 'a gap of half an hour at 2:30, for good'),
  odd('Asia/Almaty', 2024, [-60], 'set back at midnight, for good'),
  odd('Africa/Juba', 2021, [-60], 'set back at midnight into the month before'),
  odd('Africa/Sao_Tome', 2019, [-60], 'set back on New Year’s night'),
  odd('Africa/Tripoli', 2013, [60], 'summer time that stayed'),
  odd('Antarctica/Vostok', 2023, [-120], 'set back by two hours, for good'),
  odd('Antarctica/Casey', 2020, [-180, 180], 'three hours, one of them at 0:01'),
  odd(
    'America/Ciudad_Juarez',
    2022,
    [60, -60],
    'set back at midnight, a month after summer time ended elsewhere',
  ),
  odd('Europe/Istanbul', 2015, [60, -60], 'summer time two weeks longer than decided'),
  odd('Europe/Volgograd', 2020, [-60], 'set back at 2:00, for good, after Christmas'),
  odd('Pacific/Bougainville', 2014, [60], 'a gap at 2:00 that is no summer time'),
  odd('Asia/Kathmandu', 2024, [], 'an offset of 5:45'),
  odd('Pacific/Marquesas', 2024, [], 'an offset of minus 9:30'),
  odd('Pacific/Kiritimati', 2024, [], 'the first zone of a day, 14 hours ahead'),
];
