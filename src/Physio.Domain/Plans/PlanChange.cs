namespace Physio.Domain.Plans;

/// <summary>What happened to one exercise between two versions of a plan.</summary>
/// <param name="Before">As it was; null when it is new.</param>
/// <param name="After">As it is; null when it was taken out.</param>
public sealed record PlanChange(PlanItem? Before, PlanItem? After)
{
    /// <summary>New exercises first, then those taken out, then changed doses, each in the order of their plan.</summary>
    public static IReadOnlyList<PlanChange> Between(PlanContent before, PlanContent after)
    {
        var old = before.Items.ToDictionary(item => item.Slug, StringComparer.Ordinal);
        return
        [
            .. after.Items.Where(item => !old.ContainsKey(item.Slug)).Select(item => new PlanChange(null, item)),
            .. before.Items.Where(item => after.Items.All(kept => kept.Slug != item.Slug)).Select(item => new PlanChange(item, null)),
            .. after.Items.Where(item => old.TryGetValue(item.Slug, out var was) && was.Dose != item.Dose).Select(item => new PlanChange(old[item.Slug], item)),
        ];
    }
}
