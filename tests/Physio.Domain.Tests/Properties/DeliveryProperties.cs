using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>What a link shows is part of what was issued and part of what is allowed now. S52, H03, H06.</summary>
public class DeliveryProperties
{
    [Fact]
    public void S52_H03_delivered_is_a_subset_of_what_was_issued_and_of_what_is_allowed_now() =>
        Gen.Select(Gen.Select(APatients.Any, Catalogs.Any), Gen.Select(Later, Catalogs.Any, Gen.Int[0, 24 * 20], Policies))
            .Sample((issued, later) =>
            {
                var (facts, catalog) = issued;
                var (change, newer, hours, policy) = later;
                if (APlan.Of(facts, catalog) is not { } plan)
                {
                    return true;
                }

                var now = change(facts);
                IReadOnlyList<CatalogExercise> today = [.. newer.Take(newer.Count - (hours % 3))];
                return APlan.Delivered(plan, now, today, hours, policy) is not Delivery.Open open || IsPart(open, plan, AsOf(now, hours), today, policy);
            }, iter: PropertyCases.Count);

    [Fact]
    public void S52_what_is_still_allowed_is_not_withheld() => Gen.Select(APatients.Any, Catalogs.Any).Sample((facts, catalog) =>
        APlan.Of(facts, catalog) is not { } plan
        || (APlan.Delivered(plan, facts, catalog, 1) is Delivery.Open open && open.Withheld.Count == 0
            && open.Items.Select(item => item.Exercise.Slug).SequenceEqual(plan.Current.Content.Items.Select(item => item.Slug))), iter: PropertyCases.Count);

    private static bool IsPart(Delivery.Open open, Plan plan, ScreeningFacts now, IReadOnlyList<CatalogExercise> today, ThresholdPolicy policy)
    {
        var issued = plan.Current.Content.Items.ToDictionary(item => item.Slug);
        var pool = today.Pool(now, policy);
        return open.Items.All(item =>
                issued.TryGetValue(item.Exercise.Slug, out var was)
                && item.Dose == was.Dose
                && item.Exercise.Content == was.Content
                && pool.Contains(item.Exercise.Slug))
            && open.Withheld.All(item => issued.ContainsKey(item.Slug) && item.Reasons.Count > 0)
            && open.Items.Count + open.Withheld.Count == issued.Count;
    }

    private static ScreeningFacts AsOf(ScreeningFacts facts, int hours) =>
        facts.Pregnancy is { } week ? facts with { Pregnancy = week.After(TimeSpan.FromHours(hours)) } : facts;

    private static Gen<Func<ScreeningFacts, ScreeningFacts>> Later { get; } = Gen.OneOf(
        Tightening.Contraindication,
        Tightening.WorseVital,
        APatients.Any.Select(other => (Func<ScreeningFacts, ScreeningFacts>)(_ => other)));

    private static Gen<ThresholdPolicy> Policies { get; } =
        Gen.OneOf(APatients.OneOf(ThresholdPolicy.Default, ThresholdPolicy.SeedStrict), Tightening.Limit.Select(tighter => tighter(ThresholdPolicy.Default)));
}
