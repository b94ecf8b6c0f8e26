using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;

namespace Physio.Domain.Tests.Codes;

public class CodeNameTests
{
    /// <summary>Flags are numbers of the composer, not codes that anybody reads.</summary>
    public static TheoryData<Type> Lists => [.. typeof(Symptom).Assembly.GetExportedTypes().Where(type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), false))];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_has_a_name_people_can_read(Type list)
    {
        var unnamed = Enum.GetNames(list).Where(member => string.IsNullOrWhiteSpace(NameOf(list, member)));

        Assert.Empty(unnamed);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_two_codes_of_a_list_share_a_name(Type list)
    {
        var names = Enum.GetNames(list).Select(member => NameOf(list, member)).ToList();

        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    [Fact]
    public void Every_name_belongs_to_a_code()
    {
        var codes = typeof(Symptom).Assembly.GetExportedTypes().Where(type => type.IsEnum)
            .SelectMany(list => Enum.GetNames(list).Select(member => $"{list.Name}.{member}"))
            .ToHashSet();
        var resources = CodeNames.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;

        var orphans = resources.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Where(key => !codes.Contains(key));

        Assert.Empty(orphans);
    }

    [Fact]
    public void The_name_is_what_the_code_list_says() =>
        Assert.Equal("Feeling of fever", CodeName.English(Symptom.FeverFeeling));

    private static string? NameOf(Type list, string member) =>
        CodeNames.ResourceManager.GetString($"{list.Name}.{member}", CultureInfo.InvariantCulture);
}
