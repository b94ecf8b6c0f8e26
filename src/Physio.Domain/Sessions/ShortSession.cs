using Physio.Domain.Exercises;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>The part of a plan for somebody with little time: it keeps the plan's order, so what matters most comes first.</summary>
public static class ShortSession
{
    public const int Minutes = 5;

    /// <summary>The first exercises that fit into the time together; at least one, however long it takes.</summary>
    public static IReadOnlyList<DeliveredItem> PartOf(IReadOnlyList<DeliveredItem> items)
    {
        var seconds = 0;
        return [.. items.TakeWhile((item, at) => (seconds += DoseTime.SecondsPerSession(item.Dose, item.Exercise.Content.Dose)) <= Minutes * 60 || at == 0)];
    }
}
