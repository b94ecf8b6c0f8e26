using Physio.Web.Features.Rules.ShowRules;

namespace Physio.Web.Features.Rules;

public static class RulesFeature
{
    public static IServiceCollection AddRules(this IServiceCollection services) => services.AddScoped<LoadRuleBook>();
}
