using CsCheck;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Properties;

/// <summary>The shipped catalog with invented exercises beside it, so that tags, loads and equipment meet in every way.</summary>
internal static class Catalogs
{
    public static Gen<IReadOnlyList<CatalogExercise>> Any { get; } =
        Content().Array[0, 12].Select(invented => (IReadOnlyList<CatalogExercise>)
            [.. Case.Catalog, .. invented.Select((content, i) => new CatalogExercise($"invented-{i}", 1, content))]);

    private static Gen<ExerciseContent> Content() =>
        from template in Gen.Int[0, Case.Catalog.Count - 1].Select(i => Case.Catalog[i].Content)
        from set in APatients.One<ExerciseGroup>()
        from position in APatients.One<Position>()
        from load in Gen.Int[0, 5]
        from equipment in APatients.One<Equipment>().Array[0, 2]
        from tags in Gen.Frequency((1, Gen.Const((Restriction[]?)null)), (15, APatients.One<Restriction>().Array[0, 3].Select(some => (Restriction[]?)some)))
        from bits in Gen.Bool.Array[3]
        select template with
        {
            Group = set,
            Position = position,
            LoadLevel = load,
            Equipment = equipment,
            ExcludedBy = tags,
            PregnancySafe = bits[0],
            SupervisedOnly = bits[1] && bits[2],
            Family = "",
        };
}
