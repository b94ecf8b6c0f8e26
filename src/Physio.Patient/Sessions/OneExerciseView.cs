using Physio.Domain.Plans;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>One exercise of a session and its neighbours.</summary>
/// <param name="Session">Address of the whole session.</param>
/// <param name="Number">1 for the first of the session.</param>
public sealed record OneExerciseView(PlanLetter Letter, string Session, DeliveredItem Item, int Number, int Count, DeliveredItem? Before, DeliveredItem? After)
{
    /// <summary>Null when the session does not hold the exercise: not in the plan, or not for this patient today.</summary>
    public static OneExerciseView? Find(SessionView view, string slug)
    {
        var index = view.Items.Select(item => item.Exercise.Slug).ToList().IndexOf(slug);
        var session = $"{view.Letter.Address}/session/{view.Report.CheckId:N}";
        return index < 0 ? null : new(
            view.Letter with { Here = $"{session}/exercise/{slug}" },
            session,
            view.Items[index],
            index + 1,
            view.Items.Count,
            view.Items.ElementAtOrDefault(index - 1),
            view.Items.ElementAtOrDefault(index + 1));
    }
}
