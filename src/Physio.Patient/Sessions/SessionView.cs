using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>One session: what passed the screening, what is left out today, and the report to send at the end.</summary>
/// <param name="Later">Left for another time because the session is the short one; empty in a whole session.</param>
public sealed record SessionView(PlanLetter Letter, IReadOnlyList<DeliveredItem> Items, IReadOnlyList<DeliveredItem> Later, IReadOnlyList<LeftOut> LeftOut, ReportView Report)
{
    /// <summary>A reading of today asks for the gentler part.</summary>
    public bool Gentler { get; init; }

    public static SessionView Of(PlanLetter letter, Delivery.Open open, TodayCheck check, PatientOptions options)
    {
        var items = check.IsShort ? ShortSession.PartOf(open.Items) : open.Items;
        return Of(letter, open, items, ReportView.Empty(letter, check, AskedExercise.Of(items), options));
    }

    /// <param name="items">The first of what is open, in its order.</param>
    internal static SessionView Of(PlanLetter letter, Delivery.Open open, IReadOnlyList<DeliveredItem> items, ReportView report) =>
        new(letter, items, [.. open.Items.Skip(items.Count)], [.. open.Withheld.Select(Sessions.LeftOut.Of)], report) { Gentler = open.Gentler };
}

/// <summary>An exercise of the plan that is not shown today, and why in the patient's words.</summary>
public sealed record LeftOut(string Name, string Why)
{
    public static LeftOut Of(WithheldItem item) => new(item.Name, Words(item));

    private static string Words(WithheldItem item) => item.Reasons[0].Code switch
    {
        ExerciseScreening.RetiredCode => SessionTexts.LeftOutRetired,
        ExerciseScreening.EquipmentCode => SessionTexts.LeftOutEquipment,
        ExerciseScreening.FloorCode => SessionTexts.LeftOutFloor,
        ExerciseScreening.SupervisedCode => SessionTexts.LeftOutSupervised,
        ExerciseScreening.LoadCode => SessionTexts.LeftOutLoad,
        ExerciseScreening.PregnancyCode => SessionTexts.LeftOutPregnancy,
        _ => SessionTexts.LeftOutHealth,
    };
}
