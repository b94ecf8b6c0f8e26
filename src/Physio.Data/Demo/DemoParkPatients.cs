using Physio.Domain.Assessments;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using static Physio.Domain.Sessions.SessionOutcome;

namespace Physio.Data.Demo;

/// <summary>The patients of Praxis am Park; each shows one thing.</summary>
internal static class DemoParkPatients
{
    /// <summary>The patient whose link is printed at every start: getting better, nothing against her exercises.</summary>
    public static readonly DemoPatient Shown = new("Lena Meier", 38, Sex.F, Diagnosis.Nslbp)
    {
        AtHome = [Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Roller, Equipment.Pillow],
        Visits =
        [
            new(26, Phase.Subacute, 5) { Note = "Start gently; two good rounds are better than three hurried ones." },
            new(5, Phase.Remission, 2) { MinutesPerDay = 20, Note = "You are doing well. Keep the order, it saves you getting up and down." },
        ],
        Sessions =
        [
            new(25, 5, 5), new(24, 5, 4), new(23, 5, 5, Partly, "Long day at work"), new(21, 4, 4), new(20, 4, 3), new(19, 4, 4), new(17, 4, 3), new(16, 4, 3),
            new(14, 5, 5, Partly, "Carried boxes yesterday"), new(13, 4, 4), new(12, 3, 3), new(10, 3, 2), new(9, 3, 2), new(7, 3, 2), new(6, 2, 2), new(4, 2, 2), new(3, 2, 1),
            new(2, 2, 1) { Effort = SessionEffort.Right, Felt = [ExerciseAnswer.Eased, ExerciseAnswer.Unchanged, ExerciseAnswer.SkippedNoTime], Morning = 1, FirstToldAfter = 3 },
            new(1, 1, 1, Done, "Slept through the night") { Effort = SessionEffort.Easy, Felt = [ExerciseAnswer.Eased] },
        ],
    };

    public static IReadOnlyList<DemoPatient> All { get; } =
    [
        Shown,
        new("Maria Orlova", 65, Sex.F, Diagnosis.AcuteLbp)
        {
            Visits = [new(3, Phase.Acute, 5) { MinutesPerDay = 10, Note = "Only as far as it feels easy." }],
            Sessions = [new(2, 5, 4), new(1, 4, 4)],
            RedCheckToday = [CheckSign.RacingPulse],
        },
        new("Jonas Brandt", 47, Sex.M, Diagnosis.DiscProtrusion)
        {
            Visits = [new(11, Phase.Subacute, 3)],
            Sessions =
            [
                new(10, 3, 3), new(8, 3, 2), new(7, 3, 3), new(5, 3, 3, Partly), new(3, 3, 3),
                new(1, 3, 6, Partly, "Pulled in the back after the third round") { Effort = SessionEffort.Hard, Felt = [ExerciseAnswer.Unchanged, ExerciseAnswer.Stopped], WantsContact = true },
            ],
        },
        new("Tunde Okafor", 33, Sex.M, Diagnosis.LumbarStrain) { Visits = [new(4, Phase.Subacute, 3)], NeverOpened = true },
        new("Karin Vogel", 71, Sex.F, Diagnosis.Spondylarthrosis)
        {
            CanGetToFloor = false,
            Visits = [new(0, Phase.Subacute, 4) { Findings = facts => facts.Pressure(186, 104) }],
        },
        new("Ayşe Demir", 31, Sex.F, Diagnosis.PregnancyLowBackPain)
        {
            AtHome = [Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Pillow],
            Visits = [new(6, Phase.Subacute, 3) { Findings = facts => facts.Pregnant(30), Note = "Rest on your side afterwards." }],
            Sessions = [new(5, 3, 3), new(4, 3, 2), new(2, 3, 2), new(1, 2, 2)],
        },
        new("Heinz Schuster", 68, Sex.M, Diagnosis.Osteoporosis)
        {
            Visits = [new(9, Phase.Remission, 2) { Findings = facts => facts.Spares(Restriction.WristLoad) }],
            Sessions = [new(8, 2, 2), new(6, 2, 2), new(4, 2, 1), new(2, 2, 2, Skipped, "Visitors")],
        },
        new("Olga Petrova", 59, Sex.F, Diagnosis.LumbarOsteochondrosis)
        {
            Language = "ru",
            CanGetToFloor = false,
            Visits = [new(7, Phase.Remission, 3) { Note = "Standing exercises only for now." }],
            Sessions = [new(6, 3, 3), new(5, 3, 2), new(3, 3, 2)],
        },
        new("Marek Nowak", 44, Sex.M, Diagnosis.DiscHerniation)
        {
            Visits = [new(2, Phase.Exacerbation, 5) { MinutesPerDay = 10 }],
            Sessions = [new(1, 5, 5)],
        },
        new("Sofia Rossi", 29, Sex.F, Diagnosis.Nslbp) { Visits = [new(1, Phase.Subacute, 3) { Findings = facts => facts.Fever(38.4m) }] },
        new("Paul Lindner", 52, Sex.M, Diagnosis.LumbarOsteochondrosis)
        {
            Visits = [new(30, Phase.Subacute, 4), new(8, Phase.Remission, 2) { Findings = facts => facts.NothingMeasured() }],
            Sessions = [new(28, 4, 4), new(24, 4, 3), new(20, 3, 3), new(15, 3, 2), new(7, 2, 2), new(4, 2, 2), new(2, 2, 1)],
        },
        new("Greta Hansen", 55, Sex.F, Diagnosis.Spondylolisthesis)
        {
            Visits = [new(13, Phase.Remission, 2) { Note = "We meet tomorrow and look at the next step." }],
            Sessions = [new(12, 2, 2), new(10, 2, 2), new(9, 2, 2), new(7, 2, 1), new(5, 2, 1), new(3, 1, 1), new(1, 1, 1)],
        },
        new("Tobias Krug", 41, Sex.M, Diagnosis.DiscHerniationRadiculopathy)
        {
            Visits = [new(0, Phase.Exacerbation, 7) { Findings = facts => facts.Flagged(RedFlag.SaddleAnaesthesia, RedFlag.NewBladderDysfunction) }],
        },
    ];
}
