using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Components.ScreeningPanel;

/// <summary>Names what the facts leave open: values not measured and questions not answered. They are listed as unknown, never as normal.</summary>
public static class ScreeningUnknowns
{
    public static IReadOnlyList<string> NotMeasured(VitalSigns vitals) =>
    [
        .. new (string Name, bool Missing)[]
        {
            (ScreeningPanelTexts.Temperature, vitals.Temperature is null),
            (ScreeningPanelTexts.BloodPressure, vitals.BloodPressure is null),
            (ScreeningPanelTexts.HeartRate, vitals.HeartRate is null),
            (ScreeningPanelTexts.OxygenSaturation, vitals.OxygenSaturation is null),
            (ScreeningPanelTexts.RespiratoryRate, vitals.RespiratoryRate is null),
        }.Where(value => value.Missing).Select(value => value.Name),
    ];

    public static IReadOnlyList<string> NotAnswered(ScreeningFacts facts) =>
        [.. ScreeningQuestions.NamesOf(facts.Unanswered), .. facts.PainAtRest is null ? [ScreeningPanelTexts.PainAtRest] : Array.Empty<string>()];
}
