using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Suspected fracture. Source: clinical rules 2.2 and 2.3 (question 12).</summary>
internal static class Fracture
{
    public const int OldAgeAbove = 70;

    public static readonly IReadOnlyList<RedFlag> Strong = [RedFlag.MajorTrauma];
    public static readonly IReadOnlyList<RedFlag> Weak = [RedFlag.MinorTrauma, RedFlag.NewDeformity, RedFlag.LongTermSteroids];
    private static readonly IReadOnlyList<Diagnosis> WeakBone = [Diagnosis.Osteoporosis, Diagnosis.OsteoporoticFracture];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-FRACTURE", "Major trauma, or minor trauma with osteoporosis, age above 70 or long-term steroids", Severity.Refer, Urgency.SameDay, "AHCPR; GCARE",
            "Have the spine imaged today.", PatientWords.SameDay, Trauma),
        new("RF-FRACTURE", "Two weaker fracture signs, or one with weak bone, fever or weight loss", Severity.Refer, Urgency.Soon, "AHCPR; GCARE",
            "Refer for imaging in the next days.", PatientWords.Soon,
            e => When(FamilyOfFlags.Refers(e, Weak) || (e.Has(RedFlag.NewDeformity) && e.HasAny(WeakBone)),
                () => FamilyOfFlags.WithFever(e, $"Possible fracture: {FamilyOfFlags.Sentence(e, Weak)}"))),
        new("RF-FRACTURE", "One weaker fracture sign", Severity.Caution, null, "AHCPR; GCARE", FamilyOfFlags.SafetyNet, PatientWords.SafetyNet,
            e => e.Reports(Weak, "To be weighed")),
    ];

    private static RuleAnswer Trauma(Examination e)
    {
        if (e.Has(RedFlag.MajorTrauma))
        {
            return new Met("Possible fracture: major trauma");
        }

        if (!e.Has(RedFlag.MinorTrauma))
        {
            return e.AbsentOrUnknown([RedFlag.MajorTrauma, RedFlag.MinorTrauma]);
        }

        List<string> with = [];
        if (e.HasAny(WeakBone))
        {
            with.Add("weak bone");
        }

        if (e.Facts.Age > OldAgeAbove)
        {
            with.Add($"age {Words.Number(e.Facts.Age)}");
        }

        if (e.Has(RedFlag.LongTermSteroids))
        {
            with.Add("long-term steroids");
        }

        var old = e.Facts.Age > OldAgeAbove;
        return When(with.Count > 0, () => new(
            $"Possible fracture: minor trauma with {string.Join(", ", with)}",
            old ? $"{Words.Number(e.Facts.Age)} years" : null,
            old ? $"above {Words.Number(OldAgeAbove)} years" : null));
    }
}
