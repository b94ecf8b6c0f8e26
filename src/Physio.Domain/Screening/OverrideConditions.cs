namespace Physio.Domain.Screening;

/// <summary>When each finding of the closed list may be set aside; null means that it may. Source: clinical rules 1.2 and 1.3.</summary>
internal static class OverrideConditions
{
    public static (OverrideRefusal Kind, string Sentence)? Refusal(Examination e, string rule) => rule switch
    {
        "VT-HR-LOW" => SlowPulse(e),
        "VT-BP-LOWISH" => LowPressure(e),
        "VT-BP-DROP" => Fall(e),
        "VT-SPO2-LOW" => LowOxygen(e),
        _ => (OverrideRefusal.NotOverridable, $"{rule} may not be set aside."),
    };

    private static (OverrideRefusal, string)? SlowPulse(Examination e)
    {
        if (e.Vitals.HeartRate is not { } pulse || pulse.BeatsPerMinute >= e.Policy.HeartRateLowBelow)
        {
            return Nothing("VT-HR-LOW");
        }

        if (e.HasAny(SymptomSets.SlowPulse))
        {
            return NotMet($"A slow heart rate with {Words.Of(e.Present(SymptomSets.SlowPulse))} may not be set aside.");
        }

        return pulse.BeatsPerMinute >= OverrideRules.LowestUsualPulse(e.Facts) || e.Facts.PhysicianClearance
            ? null
            : NotMet($"A heart rate below {Words.Rate(OverrideRules.LowestUsualPulse(e.Facts))} needs a recorded physician's clearance.");
    }

    private static (OverrideRefusal, string)? LowPressure(Examination e)
    {
        if (e.Pressure is not { } pressure || !Rules.BloodPressureLow.IsLowish(pressure, e.Policy))
        {
            return Nothing("VT-BP-LOWISH");
        }

        if (e.HasLowPressureSymptom)
        {
            return NotMet($"A low pressure with {Words.Of(e.Present(SymptomSets.LowPressure))} may not be set aside.");
        }

        if (Baseline.Of(e.Facts) is not { } usual)
        {
            return NotMet("The usual pressure must be on file: give the baseline or at least two earlier readings.");
        }

        // A stricter policy calls more pressures low; it must not make them usual as well.
        return pressure.Systolic < e.Policy.SystolicLowishBelow && usual >= Math.Min(e.Policy.SystolicLowishBelow, ThresholdPolicy.Default.SystolicLowishBelow)
            ? NotMet($"The usual systolic pressure on file is {Words.Pressure(usual)}, so {pressure} is not usual.")
            : null;
    }

    private static (OverrideRefusal, string)? Fall(Examination e)
    {
        if (Rules.PressureFall.Fall(e) is not { } fall || !Rules.PressureFall.IsSharp(e, fall))
        {
            return Nothing("VT-BP-DROP");
        }

        return e.HasLowPressureSymptom ? NotMet($"A fall of the pressure with {Words.Of(e.Present(SymptomSets.LowPressure))} may not be set aside.") : null;
    }

    private static (OverrideRefusal, string)? LowOxygen(Examination e)
    {
        if (e.Vitals.OxygenSaturation is not { } oxygen || oxygen.Percent >= e.Policy.OxygenLowBelow)
        {
            return Nothing("VT-SPO2-LOW");
        }

        if (!e.Facts.ChronicLungTarget)
        {
            return NotMet("Needs a chronic lung disease with a written target of 88 to 92 %.");
        }

        return oxygen.Percent < OverrideRules.LungTargetFrom || Rules.Oxygen.IsDistressed(e)
            ? NotMet("Only 88 or 89 % without distress may be set aside.")
            : null;
    }

    private static (OverrideRefusal, string)? Nothing(string rule) => (OverrideRefusal.NothingFound, $"{rule} found nothing that could be set aside.");

    private static (OverrideRefusal, string)? NotMet(string sentence) => (OverrideRefusal.ConditionNotMet, sentence);
}
