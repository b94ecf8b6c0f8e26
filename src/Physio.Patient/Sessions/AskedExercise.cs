using System.Globalization;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;

namespace Physio.PatientPages.Sessions;

/// <summary>An exercise that the report asks about: the record that it was in the session, without what to do.</summary>
public sealed record AskedExercise(string Slug, string Name)
{
    public static IReadOnlyList<AskedExercise> Of(IEnumerable<DeliveredItem> shown) =>
        [.. shown.Select(item => new AskedExercise(item.Exercise.Slug, item.Exercise.Content.ReadIn(CultureInfo.CurrentUICulture).Name))];

    public static IReadOnlyList<AskedExercise> Of(PlanContent issued) =>
        [.. issued.Items.Select(item => new AskedExercise(item.Slug, item.Content.ReadIn(CultureInfo.CurrentUICulture).Name))];
}
