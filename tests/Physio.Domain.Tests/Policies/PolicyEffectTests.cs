using CsCheck;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Properties;
using Physio.Domain.Tests.Screening;

namespace Physio.Domain.Tests.Policies;

/// <summary>What another policy makes of a patient.</summary>
public sealed class PolicyEffectTests
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("PHYSIO_PROPERTY_CASES"), out var wanted) ? wanted : 2000;

    private static readonly ThresholdPolicy Loose = ThresholdPolicy.Default with { Name = "loose", SystolicHighFrom = 200 };

    [Fact]
    public void A_milder_decision_is_looser_and_names_the_findings()
    {
        var effect = PolicyEffect.Of(APatient.InRemission.Pressure(185, 85), ThresholdPolicy.Default, Loose);

        Assert.True(effect is { IsLooser: true, IsStricter: false, ChangesDecision: true, IsSame: false });
        Assert.Equal(["VT-SBP-HIGH"], effect.Vanished.Select(finding => finding.Code));
        Assert.Equal(["VT-BP-RAISED"], effect.New.Select(finding => finding.Code));
    }

    [Fact]
    public void A_graver_decision_is_stricter()
    {
        var effect = PolicyEffect.Of(APatient.InRemission.Pulse(110), ThresholdPolicy.Default, ThresholdPolicy.SeedStrict);

        Assert.True(effect is { IsLooser: false, IsStricter: true, ChangesDecision: true });
    }

    [Fact]
    public void A_restriction_less_under_the_same_decision_is_looser()
    {
        var strict = ThresholdPolicy.Default with { SystolicRaisedFrom = 150 };
        var effect = PolicyEffect.Of(APatient.InRemission.Pressure(155, 85).Pulse(105), strict, ThresholdPolicy.Default);

        Assert.True(effect is { ChangesDecision: false, IsLooser: true, IsSame: false });
    }

    [Fact]
    public void Another_note_is_neither_looser_nor_stricter_but_not_the_same()
    {
        var effect = PolicyEffect.Of(APatient.InRemission.Pressure(135, 80), ThresholdPolicy.Default, ThresholdPolicy.Default with { SystolicAboveTargetFrom = 130 });

        Assert.True(effect is { ChangesDecision: false, IsLooser: false, IsStricter: false, IsSame: false });
    }

    [Fact]
    public void The_same_limits_under_another_name_change_nothing() =>
        APatients.Any.Sample(facts => PolicyEffect.Of(facts, ThresholdPolicy.Default, ThresholdPolicy.Default with { Name = "copy", Version = 7 }).IsSame, iter: Cases);

    [Fact]
    public void S53_tightening_a_limit_inside_its_bounds_never_loosens_a_decision() =>
        Gen.Select(APatients.Any, Gen.Int[0, PolicyLimits.All.Count - 1], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((facts, row, one, other) =>
        {
            var limit = PolicyLimits.All[row];
            var loose = limit.Set(ThresholdPolicy.Default, Between(limit, Math.Min(one, other)));
            var tight = limit.Set(ThresholdPolicy.Default, Between(limit, Math.Max(one, other)));
            var plain = facts with { Overrides = [] };
            return PolicyBounds.Problems(loose).Count > 0 || PolicyBounds.Problems(tight).Count > 0
                || PolicyEffect.Of(plain, loose, tight) is { IsLooser: false };
        }, iter: Cases);

    /// <summary>The value a part of the way from loosest to strictest, on a step.</summary>
    private static decimal Between(PolicyLimit limit, int percent) =>
        limit.Loosest + Math.Truncate((limit.Strictest - limit.Loosest) * percent / 100m / limit.Step) * limit.Step;
}
