namespace Physio.Domain.Screening;

/// <summary>What a rule that is met takes away, beside its weight in the decision.</summary>
/// <param name="LoadCap">Heaviest load allowed, 0-4; null leaves it.</param>
/// <param name="Supervised">The first set is watched by the therapist.</param>
/// <param name="NoProgression">Nothing may be made harder today.</param>
/// <param name="Restrictions">Movements to avoid.</param>
public sealed record RuleEffect(int? LoadCap, bool Supervised, bool NoProgression, IReadOnlyList<Restriction> Restrictions)
{
    public static RuleEffect None { get; } = new(null, false, false, []);

    /// <summary>Any caution of a vital sign: light load for the day, first set watched, no progression. Source: clinical rules 1.1.</summary>
    public static RuleEffect VitalSignCaution { get; } = new(2, true, true, []);

    /// <summary>Straining and hanging the head raise the pressure further. Source: clinical rules 1.1.</summary>
    public static RuleEffect RaisedPressure { get; } = VitalSignCaution with { Restrictions = [Restriction.IsometricStrain, Restriction.HeadDown] };

    /// <summary>A low or falling pressure makes fainting likelier. Source: clinical rules 1.1.</summary>
    public static RuleEffect LowPressure { get; } = VitalSignCaution with { Restrictions = [Restriction.HeadDown, Restriction.FallRisk] };

    /// <summary>A vital sign that was set aside: no cap, but otherwise as any caution of a vital sign. Source: clinical rules 1.2.</summary>
    public static RuleEffect SetAside { get; } = VitalSignCaution with { LoadCap = null };

    public static RuleEffect FirstSessionWatched { get; } = new(null, true, false, []);
}
